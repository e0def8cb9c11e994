import type { DatePrecision, Day } from './days.js';
import type { IndicatorDirection, IndicatorKind, IndicatorUnit } from './indicators.js';
import type { LocalizedText } from './languages.js';

/** An activity as a version of the card plans it. */
export type PlannedActivity = {
  id: string;
  ordinal: number;
  title: LocalizedText;
  startsOn: Day | null;
  endsOn: Day | null;
  startPrecision: DatePrecision | null;
  endPrecision: DatePrecision | null;
  withdrawnOn: Day | null;
};

/** An indicator as a version of the card plans it. */
export type PlannedIndicator = {
  id: string;
  ordinal: number;
  kind: IndicatorKind;
  name: LocalizedText;
  unit: IndicatorUnit;
  baseline: number | null;
  target: number | null;
  direction: IndicatorDirection | null;
  withdrawnOn: Day | null;
};

export const plannedChangeKinds = ['ADDED', 'CHANGED', 'WITHDRAWN'] as const;
export type PlannedChangeKind = (typeof plannedChangeKinds)[number];

type Part = { id: string; withdrawnOn?: Day | null };

/** Of one activity or indicator what a later version makes of it; `was` is null for what is new. */
export type PlannedChange<P extends Part> = { kind: PlannedChangeKind; was: P | null; now: P };

const same = (one: object, other: object): boolean => JSON.stringify(one) === JSON.stringify(other);

/** What differs between two versions of the work planned, in the order of the later one. */
export function plannedChanges<P extends Part>(
  before: readonly P[],
  after: readonly P[],
): PlannedChange<P>[] {
  return after.flatMap((now): PlannedChange<P>[] => {
    const was = before.find(({ id }) => id === now.id) ?? null;
    if (was === null) return now.withdrawnOn ? [] : [{ kind: 'ADDED', was, now }];
    if (now.withdrawnOn && !was.withdrawnOn) return [{ kind: 'WITHDRAWN', was, now }];
    return same(was, now) ? [] : [{ kind: 'CHANGED', was, now }];
  });
}
