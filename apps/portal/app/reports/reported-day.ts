import { dayOf } from '@iltizam/domain/country-clock';
import { addDays, lastDay, type Day } from '@iltizam/domain/days';
import { parseDay } from '@iltizam/domain/typed-days';

/** The day a report tells of, and the one a year before it; `misread` is what was asked for where that is no day. */
export interface ReportedDay {
  on: Day;
  before: Day;
  today: Day;
  misread: string | null;
}

/** `?on=2025-12-31`, or as people type it; a month or a year alone is its last day. What is to come is not known yet. */
export function reportedDay(request: Request): ReportedDay {
  const today = dayOf(new Date());
  const asked = new URL(request.url).searchParams.get('on')?.trim() ?? '';
  const read = asked === '' ? null : parseDay(asked);
  const on = read === null || lastDay(read) > today ? today : lastDay(read);
  return { on, before: yearBefore(on), today, misread: asked !== '' && read === null ? asked : null };
}

const yearBefore = (day: Day): Day => {
  const before = `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
  return before.endsWith('-02-29') ? addDays(`${before.slice(0, 4)}-03-01`, -1) : before;
};

/** The last day of each year of a period that is over, the newest first. */
export function yearEnds({ startsOn, endsOn }: { startsOn: Day; endsOn: Day }, today: Day): Day[] {
  const [first, last] = [startsOn, endsOn].map((day) => Number(day.slice(0, 4))) as [number, number];
  return Array.from({ length: last - first + 1 }, (_, index) => `${last - index}-12-31`).filter(
    (day) => day <= today,
  );
}

/** The same of several plans, each day once. */
export const yearsOf = (
  commitments: readonly { plan: Parameters<typeof yearEnds>[0] }[],
  today: Day,
): Day[] => [...new Set(commitments.flatMap(({ plan }) => yearEnds(plan, today)))].toSorted().toReversed();
