import { timeZone } from '@iltizam/domain/languages';

const days = new Intl.DateTimeFormat('en-CA', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The country's calendar day at an instant, `YYYY-MM-DD`. */
export const dayOf = (instant: Date): string => days.format(instant);
