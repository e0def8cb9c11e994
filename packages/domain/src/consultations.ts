import type { CommitmentState } from './commitment-table.js';
import { isDay, type Day } from './days.js';
import {
  checkStages,
  openStagesOf,
  stageComesBefore,
  type PlanStanding,
  type StageKind,
} from './plan-stages.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';

/** What a public consultation is about: the draft of a plan, or how the plan is doing halfway. */
export const consultationKinds = ['DRAFT_PLAN', 'MID_TERM'] as const;
export type ConsultationKind = (typeof consultationKinds)[number];

/** What a comment is about: the commitment as a whole, or one part of its card. */
export const commentParts = ['COMMITMENT', 'PROBLEM', 'SOLUTION', 'ACTIVITY', 'INDICATOR'] as const;
export type CommentPart = (typeof commentParts)[number];

/** Where whoever comments stands. */
export const commentStances = ['SUPPORT', 'AMEND', 'OPPOSE'] as const;
export type CommentStance = (typeof commentStances)[number];

/** In which stage of the plan it runs, and on which cards one comments. */
export const consultationRules = {
  DRAFT_PLAN: { stage: 'CONSULTATION', cards: ['IN_CONSULTATION'] },
  MID_TERM: { stage: 'IMPLEMENTATION', cards: ['ADOPTED', 'IN_PROGRESS', 'COMPLETED'] },
} as const satisfies Record<ConsultationKind, { stage: StageKind; cards: readonly CommitmentState[] }>;

/** The days in which comments are received, both included. */
export type ConsultationWindow = { kind: ConsultationKind; startsOn: Day; endsOn: Day };

const overlaps = (one: ConsultationWindow, other: ConsultationWindow): boolean =>
  one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;

/** A consultation is announced by the secretariat with days to come, before its stage is over; one at a time. */
export function checkConsultation(
  actor: Actor,
  plan: PlanStanding,
  window: ConsultationWindow,
  others: readonly ConsultationWindow[],
  today: Day,
): Result<null> {
  if (!hasRole(actor, 'SECRETARIAT')) return refuse('NOT_ALLOWED', 'role');
  const { stage } = consultationRules[window.kind];
  const isOver = stageComesBefore(stage, plan.stage) || (plan.stage === stage && !plan.stageIsOpen);
  if (isOver)
    return refuse('STAGE_CLOSED', undefined, { facts: { needs: stage, open: openStagesOf(plan).join(' ') } });
  for (const end of ['startsOn', 'endsOn'] as const)
    if (!isDay(window[end])) return refuse('INVALID_INPUT', 'notADay', { field: end });
  if (window.endsOn < window.startsOn) return refuse('INVALID_INPUT', 'endBeforeStart', { field: 'endsOn' });
  if (window.startsOn < today) return refuse('INVALID_INPUT', 'dayPassed', { field: 'startsOn' });
  if (others.some((other) => overlaps(window, other)))
    return refuse('INVALID_INPUT', 'consultationsOverlap', { field: 'startsOn' });
  return accept(null);
}

/** The last day of a consultation may be put off or brought forward, never before today. */
export function checkNewEnd(
  actor: Actor,
  window: ConsultationWindow,
  endsOn: Day,
  others: readonly ConsultationWindow[],
  today: Day,
): Result<null> {
  if (!hasRole(actor, 'SECRETARIAT')) return refuse('NOT_ALLOWED', 'role');
  if (window.endsOn < today)
    return refuse('WRONG_STATE', 'consultationOver', { facts: { endsOn: window.endsOn } });
  if (!isDay(endsOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'endsOn' });
  if (endsOn < window.startsOn) return refuse('INVALID_INPUT', 'endBeforeStart', { field: 'endsOn' });
  if (endsOn < today) return refuse('INVALID_INPUT', 'dayPassed', { field: 'endsOn' });
  if (others.some((other) => overlaps({ ...window, endsOn }, other)))
    return refuse('INVALID_INPUT', 'consultationsOverlap', { field: 'endsOn' });
  return accept(null);
}

/** Can comments be sent today: within the window's days, while the plan's stage is open? */
export function checkWindow(window: ConsultationWindow, plan: PlanStanding, today: Day): Result<null> {
  const { startsOn, endsOn } = window;
  if (today < startsOn || today > endsOn)
    return refuse('STAGE_CLOSED', today < startsOn ? 'consultationToCome' : 'consultationOver', {
      facts: { startsOn, endsOn },
    });
  return checkStages([consultationRules[window.kind].stage], openStagesOf(plan));
}

export const isReceiving = (window: ConsultationWindow, plan: PlanStanding, today: Day): boolean =>
  checkWindow(window, plan, today).ok;

/** Is a card of this state what such a consultation is about? */
export const isCommentedOn = (kind: ConsultationKind, state: CommitmentState): boolean =>
  (consultationRules[kind].cards as readonly CommitmentState[]).includes(state);

/** May somebody comment on this card now? */
export function checkCommenting(
  window: ConsultationWindow,
  plan: PlanStanding,
  state: CommitmentState,
  today: Day,
): Result<null> {
  const open = checkWindow(window, plan, today);
  if (!open.ok) return open;
  return isCommentedOn(window.kind, state)
    ? accept(null)
    : refuse('WRONG_STATE', undefined, { facts: { state } });
}
