import type { CommitmentState } from './commitment-table.js';
import type { StageKind } from './plan-stages.js';
import { waitingForScreening, type ProposalState } from './proposal-states.js';
import { accept, refuse, type Result } from './refusals.js';

/** What can be left to do in a plan. The caller counts; a kind is also the ground of the refusal it leads to. */
export const workKinds = [
  'waitingForScreening',
  'unassigned',
  'assignmentsUnanswered',
  'cardsNotConsulted',
  'consultationsOpen',
  'commentsWaiting',
  'commentsUnanswered',
  'cardsUndecided',
  'retainedUnplaced',
  'outcomesUnpublished',
  'cardsUnfinished',
  'reportsWaiting',
] as const;
export type WorkKind = (typeof workKinds)[number];
export type OpenWork = Readonly<Record<WorkKind, number>>;

/** Proposals that are work of a kind by their state alone. */
export const proposalWork = {
  waitingForScreening,
  unassigned: ['ADMISSIBLE'],
  retainedUnplaced: ['RETAINED'],
} as const satisfies Partial<Record<WorkKind, readonly ProposalState[]>>;

/** Proposals that need no published outcome: not received, or taken back by their author. */
export const withoutOutcome = ['DRAFT', 'WITHDRAWN'] as const satisfies readonly ProposalState[];

/** Cards that are work of a kind by their state. */
export const cardWork = {
  cardsNotConsulted: ['DRAFT', 'PROPOSED'],
  cardsUndecided: ['DRAFT', 'PROPOSED', 'IN_CONSULTATION'],
  cardsUnfinished: ['ADOPTED', 'IN_PROGRESS'],
} as const satisfies Partial<Record<WorkKind, readonly CommitmentState[]>>;

/** What must be done before a stage closes: whatever could no longer be done after it. Stages not named close freely. */
export const closingConditions: Partial<Record<StageKind, readonly WorkKind[]>> = {
  ANALYSIS: ['waitingForScreening'],
  DRAFTING: ['waitingForScreening', 'unassigned', 'assignmentsUnanswered'],
  CONSULTATION: ['consultationsOpen', 'commentsWaiting', 'cardsNotConsulted'],
  ADOPTION: ['commentsUnanswered', 'cardsUndecided', 'retainedUnplaced', 'outcomesUnpublished'],
  IMPLEMENTATION: ['consultationsOpen', 'commentsUnanswered', 'reportsWaiting', 'cardsUnfinished'],
};

export type Pending = { kind: WorkKind; count: number };

/** What is pending in a stage, in the order in which it is best done. */
export const pendingIn = (stage: StageKind, work: OpenWork): Pending[] =>
  (closingConditions[stage] ?? [])
    .map((kind) => ({ kind, count: work[kind] }))
    .filter(({ count }) => count > 0);

/** Refuses with the first of what is pending as the ground, and the number of each kind. */
export function checkStageCloses(stage: StageKind, work: OpenWork): Result<null> {
  const pending = pendingIn(stage, work);
  const [first] = pending;
  if (first === undefined) return accept(null);
  const counts = Object.fromEntries(pending.map(({ kind, count }) => [kind, count]));
  return refuse('WRONG_STATE', first.kind, { facts: { stage, count: first.count, ...counts } });
}
