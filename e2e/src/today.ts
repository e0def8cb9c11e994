import { addDays } from '@iltizam/domain/days';
import { timeZone } from '@iltizam/domain/languages';

/** The country's calendar day so many days from today: an hour before midnight in UTC, tomorrow has begun there. */
export const inDays = (count: number): string =>
  addDays(new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(new Date()), count);
