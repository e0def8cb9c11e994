import { accept, refuse, type Result } from './refusals.js';

/** Most proposals one bulk step takes: what a person can still look through in its results. */
export const largestBulk = 500;

export type Selection = {
  /** How many were picked one by one; null where a filter picks. */
  picked: number | null;
  /** Does a filter pick? */
  filtered: boolean;
  /** How many the filter found when the person decided. */
  expectedCount: number | null;
};

/** Picked one by one, or all that a filter finds together with the number the person saw; not both. */
export function checkSelection({ picked, filtered, expectedCount }: Selection): Result<null> {
  if (picked !== null && filtered) return refuse('INVALID_INPUT', 'duplicate', { field: 'filter' });
  if (picked === null && !filtered) return refuse('INVALID_INPUT', 'missing', { field: 'proposals' });
  if (picked === 0) return refuse('INVALID_INPUT', 'missing', { field: 'proposals' });
  if (filtered && expectedCount === null)
    return refuse('INVALID_INPUT', 'missing', { field: 'expectedCount' });
  const count = picked ?? expectedCount ?? 0;
  return count > largestBulk
    ? refuse('LIMIT_EXCEEDED', undefined, {
        field: picked === null ? 'filter' : 'proposals',
        facts: { limit: largestBulk, given: count },
      })
    : accept(null);
}

/** What a filter finds now must be what the person saw: nothing is decided on a proposal they did not know of. */
export const checkExpected = (expectedCount: number, found: number): Result<null> =>
  found === expectedCount
    ? accept(null)
    : refuse('STALE_VERSION', 'countDiffers', {
        field: 'expectedCount',
        facts: { yours: expectedCount, current: found },
      });
