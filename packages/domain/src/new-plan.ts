import type { DatePrecision, Day } from './days.js';
import { isDay } from './days.js';
import { wholeDays, type StageDays } from './plan-calendar.js';
import { isReference } from './new-reference.js';
import { accept, refuse, type Result } from './refusals.js';

/** What a plan's cards (c, d), proposals (p) and meetings (m) are called after it: a plan called so would look like one. */
const likeAPart = /-[cdpm]\d+$/u;

/** A plan that is begun: a public key for good, and a period. */
export function checkNewPlan(plan: {
  reference: string;
  startsOn: Day;
  endsOn: Day;
  startPrecision: DatePrecision;
  endPrecision: DatePrecision;
}): Result<StageDays> {
  const { reference, startsOn, endsOn, startPrecision, endPrecision } = plan;
  if (!isReference(reference) || likeAPart.test(reference))
    return refuse('INVALID_INPUT', 'notAReference', { field: 'reference' });
  if (!isDay(startsOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'startsOn' });
  if (!isDay(endsOn)) return refuse('INVALID_INPUT', 'notADay', { field: 'endsOn' });
  const days = wholeDays({ startsOn, endsOn, startPrecision, endPrecision });
  return days.endsOn > days.startsOn
    ? accept(days)
    : refuse('INVALID_INPUT', 'endBeforeStart', { field: 'endsOn' });
}
