import { dayOf } from '@iltizam/domain/country-clock';
import { addDays } from '@iltizam/domain/days';

/** The country's calendar day so many days from today: an hour before midnight in UTC, tomorrow has begun there. */
export const inDays = (count: number): string => addDays(dayOf(new Date()), count);
