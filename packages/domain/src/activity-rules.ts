import { isDay, type Day } from './days.js';
import { accept, refuse, type Result } from './refusals.js';

/** Null until something is reported. */
export const activityStatuses = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'DELAYED', 'CANCELLED'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/**
 * The percentages that agree with a status, both ends included unless `below`. In progress or delayed is never
 * 100: what is done is COMPLETED. It may be 0: work that has begun and shows nothing yet. A cancelled activity
 * keeps what had been reached.
 */
export const agreeingPercent: Readonly<Record<ActivityStatus, { from: number; to: number; below?: true }>> = {
  NOT_STARTED: { from: 0, to: 0 },
  IN_PROGRESS: { from: 0, to: 100, below: true },
  COMPLETED: { from: 100, to: 100 },
  DELAYED: { from: 0, to: 100, below: true },
  CANCELLED: { from: 0, to: 100 },
};

export type ActivityReport = {
  status: ActivityStatus;
  /** 0 to 100. */
  percent: number;
  reportedOn: Day;
  /** The country's day of the request: nothing is reported for a day to come. */
  today?: Day | null;
};

export function checkActivityReport(report: ActivityReport): Result<null> {
  const { status, percent, reportedOn, today } = report;
  if (!activityStatuses.includes(status)) return refuse('INVALID_INPUT', 'missing', { field: 'status' });
  if (!Number.isFinite(percent) || percent < 0 || percent > 100)
    return refuse('INVALID_INPUT', 'outOfRange', {
      field: 'percent',
      facts: { minimum: 0, maximum: 100 },
    });
  const range = agreeingPercent[status];
  if (percent < range.from || percent > range.to || (range.below && percent === range.to))
    return refuse('INVALID_INPUT', 'percentDisagrees', {
      field: 'percent',
      facts: { status, percent },
    });
  if (!isDay(reportedOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'reportedOn' });
  if (today != null && reportedOn > today)
    return refuse('INVALID_INPUT', 'afterToday', { field: 'reportedOn' });
  return accept(null);
}

/** An end before its start: kept and flagged where a document printed it so, refused as new input. */
export const datesDisagree = (startsOn: Day | null, endsOn: Day | null): boolean =>
  startsOn !== null && endsOn !== null && endsOn < startsOn;

export function checkDates(startsOn: Day | null, endsOn: Day | null): Result<null> {
  if (startsOn !== null && !isDay(startsOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'startsOn' });
  if (endsOn !== null && !isDay(endsOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'endsOn' });
  if (datesDisagree(startsOn, endsOn))
    return refuse('INVALID_INPUT', 'endBeforeStart', {
      field: 'endsOn',
      facts: { startsOn, endsOn },
    });
  return accept(null);
}
