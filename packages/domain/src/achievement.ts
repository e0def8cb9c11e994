import type { IndicatorDirection, IndicatorUnit } from './indicators.js';

/** How the value of an indicator stands to its target: each case is explained in words where it is shown. */
export const achievementCases = [
  'NOT_MEASURED',
  'NO_TARGET',
  'NO_DIRECTION',
  'TARGET_DISAGREES',
  'REACHED',
  'NOT_REACHED',
  'ON_THE_WAY',
  'NO_BASELINE',
  'BEHIND_BASELINE',
] as const;
export type AchievementCase = (typeof achievementCases)[number];

export type IndicatorAims = {
  unit: IndicatorUnit;
  baseline: number | null;
  target: number | null;
  direction: IndicatorDirection | null;
};

export type Achievement = {
  /** How much of the way from baseline to target is done, 0 to 100; null where it cannot be known. */
  percent: number | null;
  case: AchievementCase;
};

/** Which way is good: as said, else towards the target; a place in a ranking is better the lower it is. */
function goodWay({ unit, baseline, target, direction }: IndicatorAims): IndicatorDirection | null {
  if (direction !== null) return direction;
  if (unit === 'RANK') return 'DOWN';
  if (baseline === null || target === null || baseline === target) return null;
  return target > baseline ? 'UP' : 'DOWN';
}

const unknown = (why: AchievementCase): Achievement => ({ percent: null, case: why });

/**
 * What the newest value says of the target. Nothing is guessed: without a baseline only reaching the target can be
 * told, and without a target nothing.
 */
export function achievementOf(aims: IndicatorAims, value: number | null): Achievement {
  if (value === null) return unknown('NOT_MEASURED');
  if (aims.unit === 'MILESTONE') return reached(value >= (aims.target ?? 1));
  const { baseline, target } = aims;
  if (target === null) return unknown('NO_TARGET');
  const way = goodWay(aims);
  if (way === null) return unknown('NO_DIRECTION');
  const sign = way === 'UP' ? 1 : -1;
  if (baseline !== null && sign * (target - baseline) < 0) return unknown('TARGET_DISAGREES');
  if (sign * (value - target) >= 0) return reached(true);
  if (baseline === null) return unknown('NO_BASELINE');
  // A target that is the baseline asks to keep what there was.
  if (baseline === target) return reached(false);
  const done = (value - baseline) / (target - baseline);
  if (done < 0) return { percent: 0, case: 'BEHIND_BASELINE' };
  return { percent: partly(done), case: 'ON_THE_WAY' };
}

const reached = (yes: boolean): Achievement =>
  yes ? { percent: 100, case: 'REACHED' } : { percent: 0, case: 'NOT_REACHED' };

/** One decimal; what is not reached is never shown as 100. */
const partly = (share: number): number => Math.min(99.9, Math.round(share * 1000) / 10);
