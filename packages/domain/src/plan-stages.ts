import { accept, refuse, type Result } from './refusals.js';

/** A plan's stages, in their order. */
export const stageKinds = [
  'THEMES',
  'COLLECTION',
  'ANALYSIS',
  'DRAFTING',
  'CONSULTATION',
  'ADOPTION',
  'IMPLEMENTATION',
  'CLOSED',
] as const;
export type StageKind = (typeof stageKinds)[number];

/** The stages a rule is bound to; `any` where no stage limits it. */
export type Stages = 'any' | readonly StageKind[];

/** What needs which stage to be open. One open stage of the list is enough. */
export const stageRules = {
  nameThemes: ['THEMES'],
  submit: ['COLLECTION'],
  /** Commenting on proposals and supporting them. */
  discuss: ['COLLECTION'],
  screen: ['COLLECTION', 'ANALYSIS', 'DRAFTING'],
  assign: ['COLLECTION', 'ANALYSIS', 'DRAFTING'],
  draftCard: ['COLLECTION', 'ANALYSIS', 'DRAFTING', 'CONSULTATION', 'ADOPTION'],
  consult: ['CONSULTATION'],
  comment: ['CONSULTATION', 'IMPLEMENTATION'],
  adopt: ['ADOPTION'],
  report: ['IMPLEMENTATION'],
} as const satisfies Record<string, readonly StageKind[]>;
export type StageBoundAct = keyof typeof stageRules;
export const stageBoundActs = Object.keys(stageRules) as StageBoundAct[];

/** The stage a plan stands in, and whether it is open: between two stages none is. */
export type PlanStanding = { stage: StageKind; stageIsOpen: boolean };

export const openStagesOf = ({ stage, stageIsOpen }: PlanStanding): readonly StageKind[] =>
  stageIsOpen ? [stage] : [];

/** What can be done in a plan now, as far as its stage decides. */
export const actsOpenIn = (standing: PlanStanding): StageBoundAct[] =>
  stageBoundActs.filter((act) => stageAllows(act, openStagesOf(standing)));

export const stageComesBefore = (one: StageKind, other: StageKind): boolean =>
  stageKinds.indexOf(one) < stageKinds.indexOf(other);

export const stagesAllow = (stages: Stages, openStages: readonly StageKind[]): boolean =>
  stages === 'any' || stages.some((stage) => openStages.includes(stage));

export const stageAllows = (act: StageBoundAct, openStages: readonly StageKind[]): boolean =>
  stagesAllow(stageRules[act], openStages);

/** Refuses with the stages that would have allowed it, so that a screen can name them. */
export function checkStages(stages: Stages, openStages: readonly StageKind[]): Result<null> {
  if (stages === 'any' || stagesAllow(stages, openStages)) return accept(null);
  return refuse('STAGE_CLOSED', undefined, {
    facts: { needs: stages.join(' '), open: openStages.join(' ') },
  });
}

/** The stage after this one; null after the last. */
export const nextStage = (stage: StageKind): StageKind | null =>
  stageKinds[stageKinds.indexOf(stage) + 1] ?? null;

/** The stages in which a plan is carried out, or ended. */
export const carriedOutStages = stageKinds.slice(stageKinds.indexOf('IMPLEMENTATION'));

/** Is the plan being carried out, or ended? Before that its commitments are intentions and no time runs against it. */
export const isCarriedOut = (stage: StageKind): boolean => carriedOutStages.includes(stage);
