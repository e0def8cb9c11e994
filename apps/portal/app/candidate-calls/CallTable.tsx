import type { CallLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import { Tag } from '../layout/Tag.js';
import { Period } from '../text/Dates.js';
import { phaseOf } from '@iltizam/domain/candidate-call-workflow';
import { phaseTone } from './call-phase.js';
import { CallLink } from './CallLink.js';

/** The calls for candidates, the latest first: which seats, until when, and what became of each. */
export function CallTable({ calls, today }: { calls: CallLineFragment[]; today: string }) {
  const { t } = useLanguage();
  if (calls.length === 0) return <p className="muted">{t('calls.none')}</p>;
  return (
    <table className="table">
      <caption>{t('calls.lead')}</caption>
      <thead>
        <tr>
          {(['call', 'seats', 'window', 'state'] as const).map((column) => (
            <th key={column} scope="col">
              {t(`calls.columns.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {calls.map((call) => {
          const phase = phaseOf(call, today);
          return (
            <tr key={call.reference}>
              <th scope="row">
                <CallLink call={call} />
              </th>
              <td data-label={t('calls.columns.seats')}>
                {t('calls.seatCount', { count: call.seats })}
                <span className="cell-note">{t(`labels.college.${call.college}`)}</span>
              </td>
              <td data-label={t('calls.columns.window')}>
                <Period of={{ startsOn: call.opensOn, endsOn: call.closesOn }} />
              </td>
              <td data-label={t('calls.columns.state')}>
                <Tag tone={phaseTone[phase]}>{t(`calls.phase.${phase}`)}</Tag>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
