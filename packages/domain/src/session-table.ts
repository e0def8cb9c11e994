import type { Role } from './roles.js';

/** A session of the committee: called, under way, over, and told in its minutes. */
export const sessionStates = ['CONVENED', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED'] as const;
export type SessionState = (typeof sessionStates)[number];

/** It sat: what is only called, or was called off, is no session anybody held. */
export const heldSessions: readonly SessionState[] = ['OPEN', 'CLOSED', 'PUBLISHED'];

export const sessionActionNames = [
  'EDIT',
  'PUT_ON_AGENDA',
  'CANCEL',
  'OPEN',
  'ATTEND',
  'PUT_TO_VOTE',
  'VOTE',
  'DECIDE',
  'SETTLE',
  'CLOSE',
  'WRITE_MINUTES',
  'PUBLISH',
] as const;
export type SessionAction = (typeof sessionActionNames)[number];

/**
 * - noVoteOpen: attendance and the agenda stand still while an item is voted on.
 * - nothingWaiting: of every item it is said what became of it: decided, postponed or withdrawn.
 * - minutesWritten: what is published was drafted and read first, and is written in every language of the product.
 */
export type SessionCondition = 'fromTheDay' | 'noVoteOpen' | 'voteOpen' | 'nothingWaiting' | 'minutesWritten';

export type SessionRule = {
  action: SessionAction;
  from: readonly SessionState[];
  /** Null: the state stays. */
  to: SessionState | null;
  by: readonly Role[];
  when: readonly SessionCondition[];
  needs: readonly 'reason'[];
};

const secretariat = ['SECRETARIAT'] as const;

/** The whole life of a session: the secretariat keeps its record, the members vote. */
// oxfmt-ignore
export const sessionActions: readonly SessionRule[] = [
  { action: 'EDIT', from: ['CONVENED'], to: null, by: secretariat, when: [], needs: [] },
  { action: 'PUT_ON_AGENDA', from: ['CONVENED'], to: null, by: secretariat, when: [], needs: [] },
  { action: 'CANCEL', from: ['CONVENED'], to: 'CANCELLED', by: secretariat, when: [], needs: ['reason'] },
  { action: 'OPEN', from: ['CONVENED'], to: 'OPEN', by: secretariat, when: ['fromTheDay'], needs: [] },
  { action: 'ATTEND', from: ['OPEN'], to: null, by: secretariat, when: ['noVoteOpen'], needs: [] },
  { action: 'PUT_TO_VOTE', from: ['OPEN'], to: null, by: secretariat, when: ['noVoteOpen'], needs: [] },
  { action: 'VOTE', from: ['OPEN'], to: null, by: ['MEMBER'], when: ['voteOpen'], needs: [] },
  { action: 'DECIDE', from: ['OPEN'], to: null, by: secretariat, when: ['voteOpen'], needs: [] },
  { action: 'SETTLE', from: ['OPEN'], to: null, by: secretariat, when: ['noVoteOpen'], needs: ['reason'] },
  { action: 'CLOSE', from: ['OPEN'], to: 'CLOSED', by: secretariat, when: ['noVoteOpen', 'nothingWaiting'], needs: [] },
  { action: 'WRITE_MINUTES', from: ['CLOSED'], to: null, by: secretariat, when: [], needs: [] },
  { action: 'PUBLISH', from: ['CLOSED'], to: 'PUBLISHED', by: secretariat, when: ['minutesWritten'], needs: [] },
];

/**
 * What is on an agenda. PROPOSALS: those sent to the session, decided alone or as a lot by one vote. PLENARY: anything
 * else the committee settles.
 */
export const sessionItemKinds = ['PROPOSALS', 'PLENARY'] as const;
export type SessionItemKind = (typeof sessionItemKinds)[number];

/** A motion that was rejected leaves the item as it was: it can be put to vote with another. */
export const sessionItemStates = [
  'WAITING',
  'VOTING',
  'ADOPTED',
  'REJECTED',
  'POSTPONED',
  'WITHDRAWN',
] as const;
export type SessionItemState = (typeof sessionItemStates)[number];

/** What becomes of an item without a vote: another session takes it up, or none does. */
export const itemSettlements = ['POSTPONED', 'WITHDRAWN'] as const;
export type ItemSettlement = (typeof itemSettlements)[number];

export const openToVote: readonly SessionItemState[] = ['WAITING', 'REJECTED'];

/** What a session may move for proposals, in the words of their workflow. */
export const sessionMotions = [
  'SESSION_ADMIT',
  'SESSION_REFUSE',
  'SESSION_UPHOLD',
  'SESSION_RETURN',
] as const;
export type SessionMotion = (typeof sessionMotions)[number];
