import { addDays, isDay, type Day } from './days.js';
import { accept, refuse, type Result } from './refusals.js';

/**
 * What a person can wait for instead of a day: the next meeting of the committee in the plan. An author's answer
 * needs no mark: who was asked leaves the queue, and comes back with the answer.
 */
export const snoozeEvents = ['AFTER_NEXT_MEETING'] as const;
export type SnoozeEvent = (typeof snoozeEvents)[number];

/** "Later" is never "never": whatever was waited for, after this many days the proposal is back. */
export const longestSnooze = 30;

export type SnoozeRequest = { until: Day | null; event: SnoozeEvent | null; today: Day };

/** A day to come, soon enough, or an event; not both. */
export function checkSnooze({ until, event, today }: SnoozeRequest): Result<null> {
  if (until !== null && event !== null) return refuse('INVALID_INPUT', 'duplicate', { field: 'event' });
  if (event !== null) return accept(null);
  if (until === null) return refuse('INVALID_INPUT', 'missing', { field: 'until' });
  if (!isDay(until)) return refuse('INVALID_INPUT', 'notADay', { field: 'until' });
  if (until <= today) return refuse('INVALID_INPUT', 'notAfterToday', { field: 'until' });
  const latest = addDays(today, longestSnooze);
  return until > latest
    ? refuse('INVALID_INPUT', 'outOfRange', { field: 'until', facts: { maximum: latest } })
    : accept(null);
}
