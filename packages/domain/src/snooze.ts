import { addDays, isDay, type Day } from './days.js';
import type { ProposalState } from './proposal-states.js';
import { accept, refuse, type Result } from './refusals.js';

/** What a person can wait for instead of a day: the committee's next meeting in the plan, or the author's answer. */
export const snoozeEvents = ['AFTER_NEXT_MEETING', 'WHEN_AUTHOR_ANSWERS'] as const;
export type SnoozeEvent = (typeof snoozeEvents)[number];

/** "Later" is never "never": whatever was waited for, after this many days the proposal is back. */
export const longestSnooze = 30;

export type SnoozeRequest = {
  until: Day | null;
  event: SnoozeEvent | null;
  today: Day;
  state: ProposalState;
};

/** A day or an event, not both; a day to come, soon enough; an answer only where a question is open. */
export function checkSnooze({ until, event, today, state }: SnoozeRequest): Result<null> {
  if ((until === null) === (event === null)) {
    const field = until === null ? 'until' : 'event';
    return refuse('INVALID_INPUT', until === null ? 'missing' : 'duplicate', { field });
  }
  if (event === 'WHEN_AUTHOR_ANSWERS' && state !== 'AWAITING_AUTHOR')
    return refuse('WRONG_STATE', 'nothingAsked', { field: 'event', facts: { state } });
  if (until === null) return accept(null);
  if (!isDay(until)) return refuse('INVALID_INPUT', 'notADay', { field: 'until' });
  if (until <= today) return refuse('INVALID_INPUT', 'notAfterToday', { field: 'until' });
  const latest = addDays(today, longestSnooze);
  return until > latest
    ? refuse('INVALID_INPUT', 'outOfRange', { field: 'until', facts: { maximum: latest } })
    : accept(null);
}
