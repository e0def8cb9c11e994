import { checkDates } from '@iltizam/domain/activity-rules';
import { checkWithinPlan, type PlannedDates, type PlanPeriod } from '@iltizam/domain/activity-schedule';
import { firstDay, lastDay, type DatePrecision } from '@iltizam/domain/days';
import { accepted } from '../graphql/refused.js';

const written: Record<DatePrecision, number> = { YEAR: 4, MONTH: 7, DAY: 10 };

/** Dates as they are kept: a month or a year stands as its first day at the start, its last at the end. */
export function keptDates(
  { startsOn, endsOn, startPrecision, endPrecision }: PlannedDates,
  plan: PlanPeriod,
): PlannedDates {
  accepted(checkDates(startsOn, endsOn));
  const start = startsOn === null ? null : (startPrecision ?? 'DAY');
  const end = endsOn === null ? null : (endPrecision ?? 'DAY');
  const kept = {
    startsOn: start && firstDay(startsOn!.slice(0, written[start])),
    endsOn: end && lastDay(endsOn!.slice(0, written[end])),
    startPrecision: start,
    endPrecision: end,
  };
  accepted(checkWithinPlan(kept, plan));
  return kept;
}
