import { datesDisagree, endedActivities, type ActivityStatus, type ActualDates } from './activity-rules.js';
import { daysBetween, firstDay, lastDay, type DatePrecision, type Day } from './days.js';
import { accept, refuse, type Result } from './refusals.js';

export type PlannedDates = {
  startsOn: Day | null;
  endsOn: Day | null;
  startPrecision: DatePrecision | null;
  endPrecision: DatePrecision | null;
};

/** The period of the plan an activity belongs to. */
export type PlanPeriod = { planStartsOn: Day; planEndsOn: Day };

/** What is known of an activity's time. */
export type ScheduleFacts = PlannedDates &
  PlanPeriod &
  ActualDates & {
    status: ActivityStatus | null;
    /** Was anything reported of its commitment? Before that nobody can say that something is late. */
    begun: boolean;
  };

export type Schedule = {
  /** Days from the planned to the actual first day: positive is late, 0 on time; null where it is not known. */
  startSlipDays: number | null;
  endSlipDays: number | null;
  /** Still open, and its planned end has passed. */
  late: boolean;
  /** A planned date before its plan begins or after it ends. */
  outsidePlan: boolean;
};

/** The days a date stands for: a month is all of its days. */
function window(day: Day, precision: DatePrecision | null): { first: Day; last: Day } {
  const written = day.slice(0, { YEAR: 4, MONTH: 7, DAY: 10 }[precision ?? 'DAY']);
  return { first: firstDay(written), last: lastDay(written) };
}

/** Days a day lies after what was planned, negative before; within a planned month or year it is on time. */
function slip(planned: { first: Day; last: Day } | null, day: Day | null): number | null {
  if (planned === null || day === null) return null;
  if (day > planned.last) return daysBetween(planned.last, day);
  return day < planned.first ? daysBetween(planned.first, day) : 0;
}

const notBegun: readonly (ActivityStatus | null)[] = [null, 'NOT_STARTED'];

/** Planned against actual, on a day. What is late and still open slips a day each day. */
export function scheduleOf(facts: ScheduleFacts, today: Day): Schedule {
  const { startsOn, endsOn, startPrecision, endPrecision, status, actualStartsOn, actualEndsOn } = facts;
  const outsidePlan = isOutsidePlan(facts);
  if (!facts.begun || status === 'CANCELLED' || datesDisagree(startsOn, endsOn))
    return { startSlipDays: null, endSlipDays: null, late: false, outsidePlan };
  const start = startsOn === null ? null : window(startsOn, startPrecision);
  const end = endsOn === null ? null : window(endsOn, endPrecision);
  const late = !endedActivities.includes(status) && end !== null && today > end.last;
  const shouldHaveBegun = notBegun.includes(status) && start !== null && today > start.last;
  return {
    startSlipDays: slip(start, actualStartsOn ?? (shouldHaveBegun ? today : null)),
    endSlipDays: slip(end, actualEndsOn ?? (late ? today : null)),
    late,
    outsidePlan,
  };
}

const isOutsidePlan = (facts: Pick<PlannedDates, 'startsOn' | 'endsOn'> & PlanPeriod): boolean =>
  [facts.startsOn, facts.endsOn].some(
    (day) => day !== null && (day < facts.planStartsOn || day > facts.planEndsOn),
  );

/** Planned dates lie within the plan's: kept and flagged where a document printed them otherwise, refused as new input. */
export function checkWithinPlan(
  dates: Pick<PlannedDates, 'startsOn' | 'endsOn'>,
  { planStartsOn, planEndsOn }: PlanPeriod,
): Result<null> {
  for (const field of ['startsOn', 'endsOn'] as const) {
    const day = dates[field];
    if (day !== null && (day < planStartsOn || day > planEndsOn))
      return refuse('INVALID_INPUT', 'outsidePlan', { field, facts: { from: planStartsOn, to: planEndsOn } });
  }
  return accept(null);
}
