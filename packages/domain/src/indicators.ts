import type { CommitmentFacts } from './commitment-table.js';
import { accept, refuse, type Result } from './refusals.js';

export const indicatorKinds = ['TRACKING', 'IMPACT'] as const;
export type IndicatorKind = (typeof indicatorKinds)[number];

export const indicatorUnits = ['COUNT', 'PERCENT', 'MILESTONE', 'SCORE', 'DAYS', 'RANK'] as const;
export type IndicatorUnit = (typeof indicatorUnits)[number];

/** Which way is good. */
export const indicatorDirections = ['UP', 'DOWN'] as const;
export type IndicatorDirection = (typeof indicatorDirections)[number];

/** Larger values are typing errors: beyond it, six decimals no longer fit a double. */
const LARGEST_VALUE = 1e9;

/** The values each unit has, both ends included; `whole` has no decimals. */
export const valuesOf: Readonly<Record<IndicatorUnit, { minimum: number; maximum: number; whole?: true }>> = {
  COUNT: { minimum: 0, maximum: LARGEST_VALUE },
  PERCENT: { minimum: 0, maximum: 100 },
  MILESTONE: { minimum: 0, maximum: 1, whole: true },
  SCORE: { minimum: -LARGEST_VALUE, maximum: LARGEST_VALUE },
  DAYS: { minimum: 0, maximum: LARGEST_VALUE },
  RANK: { minimum: 1, maximum: LARGEST_VALUE, whole: true },
};

/** A value, a baseline or a target is one its unit can have. */
export function checkIndicatorValue(unit: IndicatorUnit, value: number, field = 'value'): Result<null> {
  const { minimum, maximum, whole = false } = valuesOf[unit];
  if (!Number.isFinite(value) || value < minimum || value > maximum)
    return refuse('INVALID_INPUT', 'outOfRange', { field, facts: { minimum, maximum } });
  if (whole && !Number.isInteger(value)) return refuse('INVALID_INPUT', 'notWhole', { field });
  return accept(null);
}

/**
 * What of an indicator an adopted card may still be given: what it left unsaid. What it said is frozen, and changed by
 * an amendment alone.
 */
const completedLater: readonly string[] = [
  'definition',
  'baseline',
  'target',
  'direction',
  'source',
  'method',
];

type Shown = Readonly<Record<string, unknown>>;

export const isLeftUnsaid = (shown: Shown, field: string): boolean =>
  completedLater.includes(field) && shown[field] === null;

/** Does a change only say what was left unsaid? */
export function checkOnlyCompletes(
  { state }: Pick<CommitmentFacts, 'state'>,
  before: Shown,
  changed: readonly string[],
): Result<null> {
  const field = changed.find((each) => !isLeftUnsaid(before, each));
  return field === undefined ? accept(null) : refuse('WRONG_STATE', 'frozen', { field, facts: { state } });
}
