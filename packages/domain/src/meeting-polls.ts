import type { MeetingFormat } from './meetings.js';
import { accept, refuse, type Result } from './refusals.js';
import type { RegistrationState } from './registrations.js';
import { withoutSmallCells } from './small-cells.js';

/**
 * A question put to the room. `WRITTEN`: nobody answers it here; its votes, if there are any, were counted by hand.
 * `OPEN`: whoever is there answers, once. `CLOSED`: counted, for good.
 */
export const pollStates = ['WRITTEN', 'OPEN', 'CLOSED'] as const;
export type PollState = (typeof pollStates)[number];

export const pollActions = ['OPEN', 'CLOSE'] as const;
export type PollAction = (typeof pollActions)[number];

/** What is asked before a poll changes: its state, how many answers can be given, and whether votes stand there already. */
export type Poll = { state: PollState; options: number; counted: boolean };

const steps: Readonly<Record<PollAction, { from: PollState; to: PollState }>> = {
  OPEN: { from: 'WRITTEN', to: 'OPEN' },
  CLOSE: { from: 'OPEN', to: 'CLOSED' },
};

/** The state it goes to. What a report only names has no answers, and what was counted by hand has its result. */
export function stepPoll({ state, options, counted }: Poll, action: PollAction): Result<PollState> {
  const { from, to } = steps[action];
  if (state !== from || options < 2 || (action === 'OPEN' && counted))
    return refuse('WRONG_STATE', undefined, { facts: { state } });
  return accept(to);
}

export const openPollActions = (poll: Poll): PollAction[] =>
  pollActions.filter((action) => stepPoll(poll, action).ok);

/** Wording and counts by hand change until people answer: they answer what they read. */
export const checkPollEdit = (state: PollState): Result<null> =>
  state === 'WRITTEN' ? accept(null) : refuse('WRONG_STATE', 'pollBegun', { facts: { state } });

/** Somebody's seat at the meeting, as far as answering goes. */
export type Attending = { state: RegistrationState; checkedIn: boolean };

/** Those who are there answer: at the door in the room, with a seat where one takes part from afar. */
export function checkAnswer(
  poll: Pick<Poll, 'state'>,
  format: MeetingFormat,
  seat: Attending | null,
  answered: boolean,
): Result<null> {
  if (poll.state !== 'OPEN') return refuse('WRONG_STATE', 'noPollOpen', { facts: { state: poll.state } });
  if (seat === null || seat.state !== 'ACCEPTED') return refuse('NOT_ALLOWED', 'notAccepted');
  if (format === 'IN_PERSON' && !seat.checkedIn) return refuse('NOT_ALLOWED', 'notCheckedIn');
  return answered ? refuse('WRONG_STATE', 'alreadyAnswered') : accept(null);
}

/** The counts as they are published, in the order of the answers; null where a small one is kept back. */
export const countedVotes = (votes: readonly number[]): (number | null)[] =>
  withoutSmallCells(votes.map((count, place) => ({ value: String(place), count }))).map(({ count }) => count);
