import { checkReason } from './justifications.js';
import type { LocalizedText } from './languages.js';
import { checkCalendar, type AnnouncedStage } from './plan-calendar.js';
import type { Day } from './days.js';
import {
  isCarriedOut,
  nextStage,
  stageComesBefore,
  stageKinds,
  type PlanStanding,
  type StageKind,
} from './plan-stages.js';
import { accept, refuse, type Refusal, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';
import { checkStageCloses, type OpenWork } from './stage-work.js';

/** How a plan goes from stage to stage: one at a time, in order; back only with a reason. */
export const stageActions = ['OPEN', 'CLOSE', 'REOPEN'] as const;
export type StageAction = (typeof stageActions)[number];

/** Everything the rules need to know of a plan's stages, as plain data. */
export type StageFacts = PlanStanding & {
  today: Day;
  calendar: readonly AnnouncedStage[];
  themes: number;
  work: OpenWork;
};

export type StageStep = { action: StageAction; stage: StageKind };

const facts = ({ stage, stageIsOpen }: PlanStanding) => ({
  facts: { state: stage, open: stageIsOpen ? stage : '' },
});

function checkOpening(plan: StageFacts, stage: StageKind): Result<null> {
  if (plan.stageIsOpen) return refuse('WRONG_STATE', 'stageStillOpen', facts(plan));
  if (stage !== nextStage(plan.stage)) return refuse('WRONG_STATE', 'notNextStage', facts(plan));
  if (stage !== 'COLLECTION') return accept(null);
  if (plan.themes === 0) return refuse('WRONG_STATE', 'noTheme');
  return checkCalendar(plan.calendar, plan.today);
}

function checkClosing(plan: StageFacts, stage: StageKind): Result<null> {
  if (!plan.stageIsOpen || stage !== plan.stage) return refuse('WRONG_STATE', 'stageNotOpen', facts(plan));
  if (nextStage(stage) === null) return refuse('WRONG_STATE', 'lastStage', facts(plan));
  return checkStageCloses(stage, plan.work);
}

/**
 * What a later stage can no longer do is done in an earlier one, opened again: an objection that is upheld during
 * adoption needs an assignment. Once a plan is carried out it goes back no more.
 */
function checkReopening(plan: StageFacts, stage: StageKind): Result<null> {
  if (stage === plan.stage)
    return plan.stageIsOpen ? refuse('WRONG_STATE', 'stageStillOpen', facts(plan)) : accept(null);
  if (isCarriedOut(plan.stage)) return refuse('WRONG_STATE', 'carriedOut', facts(plan));
  return stageComesBefore(stage, plan.stage)
    ? accept(null)
    : refuse('WRONG_STATE', 'notNextStage', facts(plan));
}

const checks = { OPEN: checkOpening, CLOSE: checkClosing, REOPEN: checkReopening } as const;

/** May the plan take this step now? Going back needs a reason that all can read. */
export function checkStageStep(
  actor: Actor,
  plan: StageFacts,
  { action, stage }: StageStep,
  reason: LocalizedText | null,
): Result<null> {
  if (!hasRole(actor, 'SECRETARIAT')) return refuse('NOT_ALLOWED', 'role');
  const checked = checks[action](plan, stage);
  if (!checked.ok || action !== 'REOPEN') return checked;
  return checkReason(reason);
}

/** The plan after a step. */
export const standingAfter = ({ action, stage }: StageStep): PlanStanding => ({
  stage,
  stageIsOpen: action !== 'CLOSE',
});

export type OpenStageStep = StageStep & { allowed: boolean; refusal: Refusal | null };

/** The steps before the secretariat, each open or with its "why not": onward first, then back. */
export function openStageSteps(actor: Actor, plan: StageFacts): OpenStageStep[] {
  if (!hasRole(actor, 'SECRETARIAT')) return [];
  const next = nextStage(plan.stage);
  const onward: StageStep[] = plan.stageIsOpen
    ? next === null
      ? []
      : [{ action: 'CLOSE', stage: plan.stage }]
    : next === null
      ? []
      : [{ action: 'OPEN', stage: next }];
  const back = stageKinds
    .map((stage): StageStep => ({ action: 'REOPEN', stage }))
    .filter(({ stage }) => checkReopening(plan, stage).ok)
    .toReversed();
  return [...onward, ...back].map((step) => {
    const result = checks[step.action](plan, step.stage);
    return { ...step, allowed: result.ok, refusal: result.ok ? null : result.refusal };
  });
}
