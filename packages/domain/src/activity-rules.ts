import { isDay, type Day } from './days.js';
import { checkActivityProven } from './evidence.js';
import { accept, refuse, type Result } from './refusals.js';

/** Null until something is reported. */
export const activityStatuses = ['NOT_STARTED', 'IN_PROGRESS', 'COMPLETED', 'DELAYED', 'CANCELLED'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** Nothing more is awaited of an activity in one of these. */
export const endedActivities: readonly (ActivityStatus | null)[] = ['COMPLETED', 'CANCELLED'];

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

const agrees = ({ from, to, below }: (typeof agreeingPercent)[ActivityStatus], percent: number): boolean =>
  percent >= from && (below ? percent < to : percent <= to);

/** The percentage a status brings with it; null where somebody has to say it. */
export function suggestedPercent(status: ActivityStatus, percent: number | null): number | null {
  const range = agreeingPercent[status];
  if (range.from === range.to) return range.from;
  return percent !== null && agrees(range, percent) ? percent : null;
}

/** The status a percentage brings with it: the one that stood as long as it agrees. */
export function suggestedStatus(percent: number, status: ActivityStatus | null): ActivityStatus {
  if (status !== null && status !== 'NOT_STARTED' && agrees(agreeingPercent[status], percent)) return status;
  if (percent === 100) return 'COMPLETED';
  return percent === 0 ? 'NOT_STARTED' : 'IN_PROGRESS';
}

/** Which actual dates a status may bear: what has not begun has no first day, what is open no last one. */
export const actualDatesOf: Readonly<
  Record<ActivityStatus, { actualStartsOn: boolean; actualEndsOn: boolean }>
> = {
  NOT_STARTED: { actualStartsOn: false, actualEndsOn: false },
  IN_PROGRESS: { actualStartsOn: true, actualEndsOn: false },
  COMPLETED: { actualStartsOn: true, actualEndsOn: true },
  DELAYED: { actualStartsOn: true, actualEndsOn: false },
  CANCELLED: { actualStartsOn: true, actualEndsOn: true },
};

export type ActualDates = { actualStartsOn: Day | null; actualEndsOn: Day | null };

export type ActivityReport = Partial<ActualDates> & {
  status: ActivityStatus;
  /** 0 to 100. */
  percent: number;
  reportedOn: Day;
  /** The country's day of the request: nothing is reported for a day to come. */
  today?: Day | null;
  /** Its number on the card, and the available evidence that proves it. */
  activity: number;
  evidence: number;
};

export function checkActivityReport(report: ActivityReport): Result<null> {
  const { status, percent, reportedOn, today, activity, evidence } = report;
  if (!activityStatuses.includes(status)) return refuse('INVALID_INPUT', 'missing', { field: 'status' });
  if (!Number.isFinite(percent) || percent < 0 || percent > 100)
    return refuse('INVALID_INPUT', 'outOfRange', {
      field: 'percent',
      facts: { minimum: 0, maximum: 100 },
    });
  if (!agrees(agreeingPercent[status], percent))
    return refuse('INVALID_INPUT', 'percentDisagrees', {
      field: 'percent',
      facts: { status, percent },
    });
  if (!isDay(reportedOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'reportedOn' });
  if (today != null && reportedOn > today)
    return refuse('INVALID_INPUT', 'afterToday', { field: 'reportedOn' });
  const dates = checkActualDates(report);
  return dates.ok ? checkActivityProven(percent, evidence, activity) : dates;
}

function checkActualDates(report: ActivityReport): Result<null> {
  const { status, reportedOn, actualStartsOn = null, actualEndsOn = null } = report;
  for (const [field, day] of Object.entries({ actualStartsOn, actualEndsOn }) as [
    keyof ActualDates,
    Day | null,
  ][]) {
    if (day === null) continue;
    if (!isDay(day)) return refuse('INVALID_INPUT', 'notADay', { field });
    if (!actualDatesOf[status][field])
      return refuse('INVALID_INPUT', 'dateDisagrees', { field, facts: { status } });
    if (day > reportedOn) return refuse('INVALID_INPUT', 'afterReport', { field, facts: { reportedOn } });
  }
  return datesDisagree(actualStartsOn, actualEndsOn)
    ? refuse('INVALID_INPUT', 'endBeforeStart', {
        field: 'actualEndsOn',
        facts: { actualStartsOn, actualEndsOn },
      })
    : accept(null);
}

/** Weights say how much of a commitment an activity is; only their proportion counts. */
export const weightLimits = { above: 0, maximum: 1000 } as const;

export const checkWeight = (weight: number): Result<null> =>
  Number.isFinite(weight) && weight > weightLimits.above && weight <= weightLimits.maximum
    ? accept(null)
    : refuse('INVALID_INPUT', 'outOfRange', {
        field: 'weight',
        facts: { minimum: weightLimits.above, maximum: weightLimits.maximum },
      });

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
