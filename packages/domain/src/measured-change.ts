import type { IndicatorDirection, IndicatorUnit } from './indicators.js';
import type { Day } from './days.js';

export type Measured = { value: number; measuredOn: Day };

export type MeasuredChange = {
  /** How much, never negative; 0 where nothing changed. */
  amount: number;
  way: 'UP' | 'DOWN' | 'SAME';
  /** Is it a change for the better? Null where nobody said which way is good, and where nothing changed. */
  better: boolean | null;
  since: Day;
};

/** The newest value against the one before it; `series` has the newest first. Null with fewer than two. */
export function measuredChange(
  series: readonly Measured[],
  { unit, direction }: { unit: IndicatorUnit; direction: IndicatorDirection | null },
): MeasuredChange | null {
  const [last, former] = series;
  if (!last || !former) return null;
  // Six decimals are kept of a value; what floating numbers add beyond is no change.
  const difference = Math.round((last.value - former.value) * 1e6) / 1e6;
  const way = difference === 0 ? 'SAME' : difference > 0 ? 'UP' : 'DOWN';
  const good = direction ?? (unit === 'RANK' ? 'DOWN' : null);
  const better = way === 'SAME' || good === null ? null : way === good;
  return { amount: Math.abs(difference), way, better, since: former.measuredOn };
}
