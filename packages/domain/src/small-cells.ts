/** What fewer than these say of themselves is not published: a small count can name somebody. */
export const smallestCell = 5;

export type Cell = { value: string; count: number };
/** `count` is null where it is kept back. */
export type ShownCell = { value: string; count: number | null };

/**
 * A table of counts as it may be published beside its total. Where a cell is under `smallestCell`, it and every other up
 * to the next larger count are kept back: at least two, which together reach `smallestCell`, and one of which is not
 * small itself. So whoever subtracts what is shown from the total, and knows this rule, still cannot tell which of them
 * are small. Where the table has no such level, nothing of it is shown.
 */
export function withoutSmallCells(cells: readonly Cell[]): ShownCell[] {
  if (cells.every(({ count }) => count >= smallestCell)) return cells.map((cell) => ({ ...cell }));
  const level = cells
    .map(({ count }) => count)
    .filter((count) => count >= smallestCell)
    .toSorted((a, b) => a - b)
    .find((count) => hides(cells.filter((cell) => cell.count <= count)));
  return cells.map(({ value, count }) => ({
    value,
    count: level === undefined || count <= level ? null : count,
  }));
}

const hides = (kept: readonly Cell[]): boolean =>
  kept.length > 1 && kept.reduce((sum, { count }) => sum + count, 0) >= smallestCell;
