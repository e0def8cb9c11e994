import type { Role } from './roles.js';

/**
 * A call for candidates for seats of a college: written, open to candidacies, scored under seal, counted, and told with its
 * results.
 */
export const candidateCallStates = ['DRAFT', 'OPEN', 'SCORING', 'SCORED', 'DECIDED', 'CANCELLED'] as const;
export type CandidateCallState = (typeof candidateCallStates)[number];

/** Marks are sealed from everybody but whoever gave them until scoring is closed. */
export const marksReadIn: readonly CandidateCallState[] = ['SCORED', 'DECIDED'];

export const candidateCallActionNames = [
  'EDIT',
  'OPEN',
  'NOMINATE',
  'BEGIN_SCORING',
  'CLOSE_SCORING',
  'SETTLE_TIE',
  'DECIDE',
  'CANCEL',
] as const;
export type CandidateCallAction = (typeof candidateCallActionNames)[number];

/** Those that move a call; the others are carried out with what they write. */
export const candidateCallSteps = ['OPEN', 'BEGIN_SCORING', 'CLOSE_SCORING', 'DECIDE', 'CANCEL'] as const;
export type CandidateCallStep = (typeof candidateCallSteps)[number];

/**
 * - wholeCall: three languages, criteria whose weights are a hundred together, seats the college has.
 * - windowToCome: whoever reads it today can still answer.
 * - eligibilityDecided: of every candidacy it is said whether it is eligible, and one is.
 * - allScored: every eligible candidacy has the scorers the rules ask for.
 * - notCandidate: whoever acts does not stand in it.
 * - tieOpen, noTieOpen: a place goes to one of several with the same mark, and which is not said.
 */
export type CandidateCallCondition =
  | 'wholeCall'
  | 'windowToCome'
  | 'fromOpening'
  | 'windowOver'
  | 'eligibilityDecided'
  | 'allScored'
  | 'tieOpen'
  | 'notCandidate'
  | 'noTieOpen';

export type CandidateCallRule = {
  action: CandidateCallAction;
  from: readonly CandidateCallState[];
  /** Null: the state stays. */
  to: CandidateCallState | null;
  by: readonly Role[];
  when: readonly CandidateCallCondition[];
  needs: readonly 'reason'[];
};

const secretariat = ['SECRETARIAT'] as const;

/** The whole life of a call. What was asked for stands still once it is open. */
// oxfmt-ignore
export const candidateCallActions: readonly CandidateCallRule[] = [
  { action: 'EDIT', from: ['DRAFT'], to: null, by: secretariat, when: [], needs: [] },
  { action: 'OPEN', from: ['DRAFT'], to: 'OPEN', by: secretariat, when: ['wholeCall', 'windowToCome'], needs: [] },
  { action: 'NOMINATE', from: ['OPEN'], to: null, by: secretariat, when: ['fromOpening'], needs: [] },
  { action: 'BEGIN_SCORING', from: ['OPEN'], to: 'SCORING', by: secretariat, when: ['windowOver', 'eligibilityDecided'], needs: [] },
  { action: 'CLOSE_SCORING', from: ['SCORING'], to: 'SCORED', by: secretariat, when: ['allScored'], needs: [] },
  { action: 'SETTLE_TIE', from: ['SCORED'], to: null, by: secretariat, when: ['notCandidate', 'tieOpen'], needs: ['reason'] },
  { action: 'DECIDE', from: ['SCORED'], to: 'DECIDED', by: secretariat, when: ['allScored', 'noTieOpen'], needs: [] },
  { action: 'CANCEL', from: ['DRAFT', 'OPEN', 'SCORING', 'SCORED'], to: 'CANCELLED', by: secretariat, when: [], needs: ['reason'] },
];
