import { sayDay } from '../format/dates.js';
import type { CallLineFragment } from '../generated/graphql.js';
import { useLanguage } from '../i18n/language.js';
import type { CallPhase } from '@iltizam/domain/candidate-call-workflow';

/** Until when, as the day stands: said as what can be done, with the closing day for calendars beside it. */
export function Window({ call, phase }: { call: CallLineFragment; phase: CallPhase }) {
  const { locale, t } = useLanguage();
  const day = (on: string) => sayDay(locale, on, 'DAY');
  if (phase === 'ANNOUNCED')
    return t('calls.opensOn', { opens: day(call.opensOn), closes: day(call.closesOn) });
  if (phase !== 'OPEN') return t('calls.closedOn', { day: day(call.closesOn) });
  return (
    <>
      {t('calls.closesOn', { day: day(call.closesOn) })}{' '}
      <a href={`/calendar/calls/${call.reference}.ics?lang=${locale}`}>{t('calls.calendar')}</a>
    </>
  );
}
