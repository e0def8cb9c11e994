import { sayDay } from '../format/dates.js';
import type { CallLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { CallLink } from './CallLink.js';

/** The calls that take candidacies today, each with its last day. */
export function OpenCalls({ calls }: { calls: CallLineFragment[] }) {
  const { locale, t } = useLanguage();
  return (
    <>
      <h3>{t('calls.openNow')}</h3>
      <ul className="lines">
        {calls.map((call) => (
          <li key={call.reference} className="line">
            <div className="line-text">
              <p className="line-title">
                <CallLink call={call} />
              </p>
              <p className="muted">
                {t('calls.seatCount', { count: call.seats })} · {t(`labels.college.${call.college}`)} ·{' '}
                {t('calls.closesOn', { day: sayDay(locale, call.closesOn, 'DAY') })}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
