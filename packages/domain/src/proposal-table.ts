import { stageRules, type Stages } from './plan-stages.js';
import type { ProposalAction, ProposalState } from './proposal-states.js';
import type { Role } from './roles.js';

/**
 * AUTHOR acts through the personal link of the e-mail; SYSTEM stands for what follows by itself from another
 * act: the lead institution's answer, a card that takes the proposal as a source, a term that ended; COMMITTEE for a vote
 * of its session that may stand.
 */
export type ProposalDoer = Role | 'AUTHOR' | 'SYSTEM' | 'COMMITTEE';

/**
 * Under which condition somebody may act. Who is recused is so in every capacity they hold: a second role lifts nothing,
 * and only what is `always` open, where nobody judges alone, is open to them.
 * - secondReader: a member of the other college than the proposer's, or any member where the secretariat
 *   proposed; never the proposer.
 * - samePerson: who took the decision that is taken back.
 * - untilSeated: while no seats of the committee are agreed; from then on its session decides, and nobody else.
 */
export type ProposalPermit = 'always' | 'unlessRecused' | 'secondReader' | 'samePerson' | 'untilSeated';

/** What must be true of the proposal itself, whoever acts. */
export type ProposalCondition =
  | 'authorReachable'
  | 'reversible'
  | 'outcomePublished'
  | 'notYetObjected'
  | 'afterObjection';

/** `justification` explains (a minimum length); `reason` has to be there. Both travel in the same text. */
export type ProposalNeed =
  | 'reasonCode'
  | 'justification'
  | 'reason'
  | 'question'
  | 'institutions'
  | 'dueOn'
  | 'group'
  | 'commitment';

export type ProposalRule = {
  action: ProposalAction;
  from: readonly ProposalState[];
  /** `former`: the state before the step that is undone or upheld. */
  to: ProposalState | 'former';
  /** Where the plan's policy is SINGLE, the state reached instead. */
  toUnderSingle?: ProposalState;
  by: Partial<Record<ProposalDoer, ProposalPermit>>;
  when?: readonly ProposalCondition[];
  needs: readonly ProposalNeed[];
  stages: Stages;
};

const { submit, screen, assign, adopt, draftCard } = stageRules;
const committee = { MEMBER: 'unlessRecused', SECRETARIAT: 'unlessRecused' } as const;
const secondReader = { MEMBER: 'secondReader' } as const;
const samePerson = { MEMBER: 'samePerson', SECRETARIAT: 'samePerson' } as const;
const secretariat = { SECRETARIAT: 'unlessRecused' } as const;
const session = { COMMITTEE: 'always', SECRETARIAT: 'untilSeated' } as const;
const author = { AUTHOR: 'always' } as const;
const system = { SYSTEM: 'always' } as const;
const recorder = { AUTHOR: 'always', SECRETARIAT: 'always', RAPPORTEUR: 'always' } as const;

/** The whole life of a proposal. A state changes by a line of this table or not at all. */
// oxfmt-ignore
export const proposalActions: readonly ProposalRule[] = [
  { action: 'SUBMIT', from: ['DRAFT'], to: 'SUBMITTED', by: recorder, needs: [], stages: submit },

  // Screening
  { action: 'ADMIT', from: ['SUBMITTED'], to: 'ADMISSIBLE', by: committee, needs: [], stages: screen },
  { action: 'PROPOSE_REFUSAL', from: ['SUBMITTED'], to: 'REFUSAL_PROPOSED', toUnderSingle: 'INADMISSIBLE', by: committee, needs: ['reasonCode', 'justification'], stages: screen },
  { action: 'CONFIRM_REFUSAL', from: ['REFUSAL_PROPOSED'], to: 'INADMISSIBLE', by: secondReader, needs: [], stages: screen },
  { action: 'CONTEST_REFUSAL', from: ['REFUSAL_PROPOSED'], to: 'REFERRED', by: secondReader, needs: ['reason'], stages: screen },
  { action: 'ASK_AUTHOR', from: ['SUBMITTED'], to: 'AWAITING_AUTHOR', by: committee, when: ['authorReachable'], needs: ['question'], stages: screen },
  { action: 'ANSWER_QUESTION', from: ['AWAITING_AUTHOR'], to: 'SUBMITTED', by: author, needs: [], stages: 'any' },
  { action: 'QUESTION_LAPSED', from: ['AWAITING_AUTHOR'], to: 'SUBMITTED', by: system, needs: [], stages: 'any' },
  { action: 'REFER', from: ['SUBMITTED', 'ADMISSIBLE'], to: 'REFERRED', by: committee, needs: [], stages: screen },

  // The committee's session; recorded by the secretariat alone while no seats are agreed. What would come back to work can
  // lead to a card only as long as cards are written: of a plan that is carried out an objection is decided at once
  { action: 'SESSION_ADMIT', from: ['REFERRED'], to: 'ADMISSIBLE', by: session, needs: [], stages: draftCard },
  { action: 'SESSION_REFUSE', from: ['REFERRED'], to: 'INADMISSIBLE', by: session, needs: ['reasonCode', 'justification'], stages: 'any' },
  { action: 'SESSION_UPHOLD', from: ['REFERRED'], to: 'former', by: session, when: ['afterObjection'], needs: ['justification'], stages: 'any' },
  { action: 'SESSION_RETURN', from: ['REFERRED'], to: 'SUBMITTED', by: session, needs: [], stages: draftCard },

  // Second thoughts
  { action: 'TAKE_BACK', from: ['ADMISSIBLE', 'REFUSAL_PROPOSED', 'INADMISSIBLE', 'ASSIGNED', 'GROUPED', 'REFERRED'], to: 'former', by: samePerson, when: ['reversible'], needs: [], stages: 'any' },
  { action: 'REOPEN', from: ['INADMISSIBLE'], to: 'SUBMITTED', by: committee, needs: ['reason'], stages: screen },
  { action: 'REOPEN', from: ['RETAINED', 'NOT_RETAINED'], to: 'ASSIGNED', by: committee, needs: ['reason'], stages: screen },
  { action: 'OBJECT', from: ['INADMISSIBLE', 'NOT_RETAINED', 'NOT_INCLUDED'], to: 'REFERRED', by: author, when: ['outcomePublished', 'notYetObjected'], needs: ['reason'], stages: 'any' },

  // Groups
  { action: 'GROUP', from: ['SUBMITTED', 'REFERRED', 'ADMISSIBLE'], to: 'GROUPED', by: committee, needs: ['group'], stages: screen },
  { action: 'UNGROUP', from: ['GROUPED'], to: 'former', by: committee, needs: [], stages: screen },

  // Institutions
  { action: 'ASSIGN', from: ['ADMISSIBLE'], to: 'ASSIGNED', by: committee, needs: ['institutions', 'dueOn'], stages: assign },
  { action: 'RETAIN', from: ['ASSIGNED'], to: 'RETAINED', by: system, needs: [], stages: 'any' },
  { action: 'NOT_RETAIN', from: ['ASSIGNED'], to: 'NOT_RETAINED', by: system, needs: ['justification'], stages: 'any' },
  { action: 'ALL_RETURNED', from: ['ASSIGNED'], to: 'ADMISSIBLE', by: system, needs: [], stages: 'any' },

  // The plan
  { action: 'INCORPORATE', from: ['RETAINED'], to: 'INCORPORATED', by: system, needs: ['commitment'], stages: 'any' },
  { action: 'UNLINK', from: ['INCORPORATED'], to: 'RETAINED', by: system, needs: [], stages: 'any' },
  { action: 'NOT_INCLUDE', from: ['RETAINED'], to: 'NOT_INCLUDED', by: secretariat, needs: ['justification'], stages: adopt },

  { action: 'WITHDRAW', from: ['SUBMITTED', 'AWAITING_AUTHOR', 'ADMISSIBLE', 'ASSIGNED'], to: 'WITHDRAWN', by: author, needs: [], stages: 'any' },
];

/** Decisions the same person can take back. */
export const reversibleActions = [
  'ADMIT',
  'PROPOSE_REFUSAL',
  'ASSIGN',
  'GROUP',
  'REFER',
] as const satisfies readonly ProposalAction[];

/** States an author can object to, so that a session can uphold them. */
export const objectionableStates = [
  'INADMISSIBLE',
  'NOT_RETAINED',
  'NOT_INCLUDED',
] as const satisfies readonly ProposalState[];
