import { Refused } from './refused.js';

/** Most rows a page may have. */
export const LARGEST_PAGE = 100;

export function pageSize(first: number | null | undefined): number {
  const size = first ?? 20;
  if (size < 0 || size > LARGEST_PAGE) {
    throw new Refused({
      code: 'LIMIT_EXCEEDED',
      field: 'first',
      facts: { limit: LARGEST_PAGE, given: size },
    });
  }
  return size;
}
