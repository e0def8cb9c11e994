import { endedActivities, type ActivityStatus } from './activity-rules.js';
import type { Day } from './days.js';
import { measurementPath, reportPath } from './draft-fields.js';
import type { FieldValue } from './field-merge.js';
import type { IndicatorKind } from './indicators.js';

/** A quarter of a year: what an update round asks about. */
export const quarters = [1, 2, 3, 4] as const;
export type Quarter = (typeof quarters)[number];

export type AskedRound = { quarter: number; dueOn: Day };

export type CardParts = {
  /** Last day of the commitment; null when not known. */
  endsOn: Day | null;
  activities: readonly { id: string; status: ActivityStatus | null }[];
  indicators: readonly { id: string; kind: IndicatorKind; withdrawnOn?: Day | null }[];
};

/** Does a round ask for the impact? Once a year, and the last time before the commitment ends. */
export const asksForImpact = ({ quarter, dueOn }: AskedRound, endsOn: Day | null): boolean =>
  quarter === 4 || (endsOn !== null && endsOn <= dueOn);

/** What a round wants to hear of a card, by the paths of its draft: what is over is not asked again. */
export function itemsOfRound(round: AskedRound, { endsOn, activities, indicators }: CardParts): string[] {
  const impact = asksForImpact(round, endsOn);
  return [
    ...activities.filter(({ status }) => !endedActivities.includes(status)).map(({ id }) => reportPath(id)),
    ...indicators
      .filter(({ kind, withdrawnOn }) => !withdrawnOn && (kind === 'TRACKING' || impact))
      .map(({ id }) => measurementPath(id)),
  ];
}

const has = (value: FieldValue, key: string): boolean =>
  value !== null && typeof value === 'object' && !Array.isArray(value) && (value[key] ?? null) !== null;

const needed: Readonly<Record<string, readonly string[]>> = {
  reports: ['status', 'percent', 'reportedOn'],
  measurements: ['value', 'measuredOn'],
};

/** Does a drafted report or measurement say all it has to? A text always does; what is confirmed as unchanged too. */
export function saysAll(path: string, value: FieldValue): boolean {
  const keys = needed[path.split('.')[0]!] ?? [];
  return keys.length === 0 || isConfirmed(value) || keys.every((key) => has(value, key));
}

export const isConfirmed = (value: FieldValue): boolean =>
  has(value, 'unchanged') && (value as { unchanged: FieldValue }).unchanged === true;

/** How an item of a round stands: not answered or half typed; confirmed as unchanged; reported anew. */
export const itemStates = ['WAITING', 'UNCHANGED', 'CHANGED'] as const;
export type ItemState = (typeof itemStates)[number];

export function itemState(path: string, drafted: ReadonlyMap<string, FieldValue>): ItemState {
  const value = drafted.get(path);
  if (value === undefined || !saysAll(path, value)) return 'WAITING';
  return isConfirmed(value) ? 'UNCHANGED' : 'CHANGED';
}

/** What keeps a report from being sent: items of the round without an answer, and whatever is half typed. */
export function waitingItems(items: readonly string[], drafted: ReadonlyMap<string, FieldValue>): string[] {
  const half = [...drafted].filter(([path, value]) => !saysAll(path, value)).map(([path]) => path);
  return [...new Set([...items.filter((path) => itemState(path, drafted) === 'WAITING'), ...half])];
}
