import { instantOf } from './country-clock.js';
import { isDay } from './days.js';
import { isTime } from './meeting-programme.js';
import { accept, refuse, type Result } from './refusals.js';

const MINUTE = 60_000;

/** The longest a decision is kept back: after that nobody could say why it was. */
export const longestEmbargoDays = 92;

/** The moment from which a lot is public: a day and an hour of the country's clock, to come and not too far. */
export function checkEmbargo(day: string, time: string, now: Date): Result<Date> {
  if (!isDay(day)) return refuse('INVALID_INPUT', 'notADay', { field: 'day' });
  if (!isTime(time)) return refuse('INVALID_INPUT', 'notATime', { field: 'time' });
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const publicAt = new Date(instantOf(day, hour).getTime() + minute * MINUTE);
  if (publicAt <= now) return refuse('INVALID_INPUT', 'dayPassed', { field: 'day' });
  const days = (publicAt.getTime() - now.getTime()) / (24 * 60 * MINUTE);
  return days > longestEmbargoDays
    ? refuse('INVALID_INPUT', 'outOfRange', {
        field: 'day',
        facts: { minimum: 0, maximum: longestEmbargoDays },
      })
    : accept(publicAt);
}
