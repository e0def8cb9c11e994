import type { ActivityStatus } from './activity-rules.js';
import { daysBetween, type Day } from './days.js';

/** Progress of a whole: REPORTED as a figure, COMPUTED from activities, or NONE where nothing is known. */
export const progressBases = ['REPORTED', 'COMPUTED', 'NONE'] as const;
export type ProgressBasis = (typeof progressBases)[number];

/** One report on an activity. Of two on the same day the later in the list stands. */
export type DatedReport = { on: Day; status: ActivityStatus; percent: number };

/** A figure reported for the whole; a month is dated by its last day, a year likewise. */
export type ReportedFigure = { on: Day; percent: number };

export type ActivityProgress = { weight: number; reports: readonly DatedReport[] };

export type CommitmentProgress = {
  /** In its plan; 1 where the plan gives none. */
  weight?: number;
  activities: readonly ActivityProgress[];
  reported: readonly ReportedFigure[];
};

export type PlanProgress = {
  commitments: readonly CommitmentProgress[];
  reported: readonly ReportedFigure[];
  /** Adopted commitments whose records are not held: they count as not reported, each with weight 1. */
  notHeld?: number;
};

export type Progress = {
  /** 0 to 100, one decimal; null where nothing was reported. */
  percent: number | null;
  asOf: Day | null;
  basis: ProgressBasis;
  /** How much of the weight was reported, 0 to 1; null unless computed. */
  reportedShare: number | null;
};

const none: Progress = { percent: null, asOf: null, basis: 'NONE', reportedShare: null };

function latest<T extends { on: Day }>(list: readonly T[], on: Day): T | null {
  let found: T | null = null;
  for (const item of list) if (item.on <= on && (found === null || item.on >= found.on)) found = item;
  return found;
}

type Part = { weight: number; percent: number | null; asOf: Day | null; share: number };

/** The weighted mean of the parts: unknown ones count 0 once one is known, and the share says how many are. */
function combine(parts: readonly Part[], lastReport: Day | null): Progress {
  const counted = parts.filter(({ weight }) => weight > 0);
  if (counted.every(({ percent }) => percent === null)) return none;
  const total = counted.reduce((sum, { weight }) => sum + weight, 0);
  const sumOf = (value: (part: Part) => number): number =>
    counted.reduce((sum, part) => sum + part.weight * value(part), 0);
  return {
    percent: sumOf(({ percent }) => percent ?? 0) / total,
    asOf: lastReport,
    basis: 'COMPUTED',
    reportedShare: sumOf(({ share }) => share) / total,
  };
}

/** A figure of the whole stands from its date on, until something below it is reported later. */
function preferReported(
  reported: readonly ReportedFigure[],
  on: Day,
  newestBelow: Day | null,
  computed: () => Progress,
): Progress {
  const figure = latest(reported, on);
  if (figure === null || (newestBelow !== null && newestBelow > figure.on)) return computed();
  return { percent: figure.percent, asOf: figure.on, basis: 'REPORTED', reportedShare: null };
}

const newest = (days: readonly (Day | null)[]): Day | null =>
  days.reduce((last, day) => (day !== null && (last === null || day > last) ? day : last), null);

function exactCommitment({ activities, reported }: CommitmentProgress, on: Day): Progress {
  const current = activities.map(({ weight, reports }) => ({ weight, report: latest(reports, on) }));
  const lastReport = newest(current.map(({ report }) => report?.on ?? null));
  // Cancelled activities leave the weights.
  const parts = current
    .filter(({ report }) => report?.status !== 'CANCELLED')
    .map(({ weight, report }) => ({
      weight,
      percent: report?.percent ?? null,
      asOf: report?.on ?? null,
      share: report === null ? 0 : 1,
    }));
  return preferReported(reported, on, lastReport, () => combine(parts, lastReport));
}

function exactPlan({ commitments, reported, notHeld = 0 }: PlanProgress, on: Day): Progress {
  const parts = commitments.map((commitment): Part => {
    const { percent, asOf, basis, reportedShare } = exactCommitment(commitment, on);
    const share = basis === 'REPORTED' ? 1 : (reportedShare ?? 0);
    return { weight: commitment.weight ?? 1, percent, asOf, share };
  });
  const lastReport = newest(parts.map(({ asOf }) => asOf));
  const unknown: Part = { weight: notHeld, percent: null, asOf: null, share: 0 };
  return preferReported(reported, on, lastReport, () => combine([...parts, unknown], lastReport));
}

/**
 * Percentages are rounded once, for showing: to one decimal, half up. Nothing begun rounds to 0 and nothing
 * unfinished to 100: 0.04 becomes 0.1 and 99.97 becomes 99.9.
 */
export function roundPercent(percent: number): number {
  // The last bits of a floating sum must not decide a half.
  const rounded = Math.round(percent * 10 + 1e-7) / 10;
  if (rounded === 100 && percent < 100 - 1e-9) return 99.9;
  if (rounded === 0 && percent > 1e-9) return 0.1;
  return rounded;
}

const shown = (progress: Progress): Progress => ({
  ...progress,
  percent: progress.percent === null ? null : roundPercent(progress.percent),
  reportedShare: progress.reportedShare === null ? null : Math.round(progress.reportedShare * 1000) / 1000,
});

/** A commitment's progress as it was known on a day. */
export const commitmentProgress = (commitment: CommitmentProgress, on: Day): Progress =>
  shown(exactCommitment(commitment, on));

/** A plan's progress as it was known on a day, from the unrounded progress of its commitments. */
export const planProgress = (plan: PlanProgress, on: Day): Progress => shown(exactPlan(plan, on));

/** How much of a period has passed at the end of a day, 0 to 100, both ends included; null where it is unknown. */
export function elapsedPercent(startsOn: Day | null, endsOn: Day | null, on: Day): number | null {
  if (startsOn === null || endsOn === null || endsOn < startsOn) return null;
  if (on < startsOn) return 0;
  if (on >= endsOn) return 100;
  return roundPercent(((daysBetween(startsOn, on) + 1) / (daysBetween(startsOn, endsOn) + 1)) * 100);
}
