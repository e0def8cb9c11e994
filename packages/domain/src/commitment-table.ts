import { stageRules, type StageKind, type Stages } from './plan-stages.js';
import type { Role } from './roles.js';

export const commitmentStates = [
  'DRAFT',
  'PROPOSED',
  'IN_CONSULTATION',
  'ADOPTED',
  'IN_PROGRESS',
  'COMPLETED',
  'CLOSED_INCOMPLETE',
  'DROPPED',
] as const;
export type CommitmentState = (typeof commitmentStates)[number];

export const commitmentActionNames = [
  'PROPOSE',
  'RETURN_TO_DRAFT',
  'OPEN_CONSULTATION',
  'ADOPT',
  'REPORT',
  'COMPLETE',
  'CLOSE_INCOMPLETE',
  'DROP',
] as const;
export type CommitmentAction = (typeof commitmentActionNames)[number];

/** Everything the rules need to know of one card, as plain data. */
export type CommitmentFacts = {
  state: CommitmentState;
  leadInstitution: string;
  supportingInstitutions: readonly string[];
  openStages: readonly StageKind[];
  /** Activities neither COMPLETED nor CANCELLED, unreported ones included. */
  openActivities: number;
  /** Activities reported COMPLETED here, by number, that no available evidence proves. */
  unprovenActivities: readonly number[];
  /** Available evidence of the card and all its parts. */
  availableEvidence: number;
  /** Comments of the public on it that are not moderated, or not answered. */
  unansweredComments: number;
  /** Has its plan had an update round? Then reports are validated before they stand. */
  inRounds: boolean;
};

/** `ownCard`: an officer of the lead institution. */
export type CommitmentPermit = 'always' | 'ownCard';

export type CommitmentRule = {
  action: CommitmentAction;
  from: readonly CommitmentState[];
  to: CommitmentState;
  /** SYSTEM: follows by itself from the first report of an activity or the first measurement. */
  by: Partial<Record<Role | 'SYSTEM', CommitmentPermit>>;
  when?: 'doneAndProven' | 'commentsAnswered';
  needs: readonly 'reason'[];
  stages: Stages;
};

const { draftCard, consult, adopt, report } = stageRules;
const writers = { OFFICER: 'ownCard', SECRETARIAT: 'always' } as const;
const secretariat = { SECRETARIAT: 'always' } as const;
const system = { SYSTEM: 'always' } as const;

/** The whole life of a commitment card. */
// oxfmt-ignore
export const commitmentActions: readonly CommitmentRule[] = [
  { action: 'PROPOSE', from: ['DRAFT'], to: 'PROPOSED', by: writers, needs: [], stages: draftCard },
  { action: 'RETURN_TO_DRAFT', from: ['PROPOSED', 'IN_CONSULTATION'], to: 'DRAFT', by: secretariat, needs: ['reason'], stages: 'any' },
  { action: 'OPEN_CONSULTATION', from: ['PROPOSED'], to: 'IN_CONSULTATION', by: secretariat, needs: [], stages: consult },
  { action: 'ADOPT', from: ['IN_CONSULTATION'], to: 'ADOPTED', by: secretariat, when: 'commentsAnswered', needs: [], stages: adopt },
  { action: 'REPORT', from: ['ADOPTED'], to: 'IN_PROGRESS', by: system, needs: [], stages: report },
  { action: 'COMPLETE', from: ['IN_PROGRESS'], to: 'COMPLETED', by: secretariat, when: 'doneAndProven', needs: [], stages: report },
  { action: 'CLOSE_INCOMPLETE', from: ['ADOPTED', 'IN_PROGRESS'], to: 'CLOSED_INCOMPLETE', by: secretariat, needs: ['reason'], stages: report },
  { action: 'DROP', from: ['DRAFT', 'PROPOSED', 'IN_CONSULTATION'], to: 'DROPPED', by: secretariat, needs: ['reason'], stages: 'any' },
];

/** States in which everybody may read the card: in consultation, and from adoption on. */
export const publicCommitmentStates = [
  'IN_CONSULTATION',
  'ADOPTED',
  'IN_PROGRESS',
  'COMPLETED',
  'CLOSED_INCOMPLETE',
] as const satisfies readonly CommitmentState[];
