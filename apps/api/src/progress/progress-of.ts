import { isCarriedOut } from '@iltizam/domain/plan-stages';
import { commitmentProgress, elapsedPercent, planProgress } from '@iltizam/domain/progress';
import type { StageKind } from '@iltizam/domain/plan-stages';
import type { CommitmentFacts } from './progress.queries.js';
import type { Progress } from './progress.type.js';

/** What of a plan its progress is told from. */
export interface PlanFacts {
  stage: StageKind;
  startsOn: string;
  endsOn: string;
  reportedPercent: number | null;
  reportedAsOf: string | null;
  recordedCommitmentCount: number | null;
}

/** How far a commitment has come, as known on a day. */
export function progressOfCommitment(
  card: { startsOn: string | null; endsOn: string | null },
  facts: CommitmentFacts | undefined,
  day: string,
): Progress {
  const { activities = [], reported = [], undated = false, startsOn = null, endsOn = null } = facts ?? {};
  const progress = commitmentProgress({ activities, reported }, day);
  return {
    ...progress,
    asOf: undated && progress.basis === 'REPORTED' ? null : progress.asOf,
    elapsedPercent: elapsedPercent(card.startsOn ?? startsOn, card.endsOn ?? endsOn, day),
  };
}

/** How far a plan has come, as known on a day, from the facts of its adopted commitments. */
export function progressOfPlan(plan: PlanFacts, facts: readonly CommitmentFacts[], day: string): Progress {
  // What no document dates can be told of its commitment, and not added up for a day of the whole plan.
  const commitments = facts.map((card) => (card.undated ? { ...card, reported: [] } : card));
  const { reportedPercent: percent, reportedAsOf } = plan;
  const reported = percent === null || reportedAsOf === null ? [] : [{ on: reportedAsOf, percent }];
  const notHeld = Math.max(0, (plan.recordedCommitmentCount ?? 0) - commitments.length);
  return {
    ...planProgress({ commitments, reported, notHeld }, day),
    elapsedPercent: isCarriedOut(plan.stage) ? elapsedPercent(plan.startsOn, plan.endsOn, day) : null,
  };
}
