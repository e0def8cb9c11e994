import { timeZone } from '@iltizam/domain/languages';

const days = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

const MINUTE = 60_000;
let last = { minute: Number.NaN, day: '' };

/** The country's calendar day at an instant, `YYYY-MM-DD`. Days begin with a minute, and formatting one is dear. */
export function dayOf(instant: Date): string {
  const minute = Math.floor(instant.getTime() / MINUTE);
  if (minute !== last.minute) last = { minute, day: days.format(instant) };
  return last.day;
}
