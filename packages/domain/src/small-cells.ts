/** What fewer than these say of themselves is not published: a small count can name somebody. */
export const smallestCell = 5;

export type Cell = { value: string; count: number };
/** `count` is null where it is kept back. */
export type ShownCell = { value: string; count: number | null };

/**
 * A table of counts as it may be published beside its total. Cells under `smallestCell` are kept back. So that none is
 * found by subtraction, what is kept back is at least two cells which together reach `smallestCell`: the smallest of the
 * others follow, as many as that takes. Where nothing else is left, the whole table is kept back.
 */
export function withoutSmallCells(cells: readonly Cell[]): ShownCell[] {
  const upwards = cells.toSorted((a, b) => a.count - b.count);
  const small = upwards.filter(({ count }) => count < smallestCell);
  if (small.length === 0) return cells.map((cell) => ({ ...cell }));
  let kept = small.length;
  const sum = () => upwards.slice(0, kept).reduce((total, { count }) => total + count, 0);
  while (kept < upwards.length && (kept < 2 || sum() < smallestCell)) kept++;
  const hidden = new Set(upwards.slice(0, kept).map(({ value }) => value));
  return cells.map(({ value, count }) => ({ value, count: hidden.has(value) ? null : count }));
}
