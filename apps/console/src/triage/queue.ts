/** A place in the queue: what is decided here is gone at once, before the server has answered. */
export type Row = { reference: string };

/** The rows that are still to be worked through. */
export const remaining = <R extends Row>(rows: readonly R[], gone: ReadonlySet<string>): R[] =>
  rows.filter(({ reference }) => !gone.has(reference));

/**
 * Where a step down or up from `current` leads, past what is gone; null at the ends. A `current` that is not
 * among the rows (it was opened from a link) stands before the first.
 */
export function neighbour(
  rows: readonly Row[],
  gone: ReadonlySet<string>,
  current: string | null,
  step: 1 | -1,
): string | null {
  const at = rows.findIndex(({ reference }) => reference === current);
  for (let index = at + step; index >= 0 && index < rows.length; index += step) {
    const reference = rows[index]?.reference;
    if (reference !== undefined && !gone.has(reference)) return reference;
  }
  return null;
}

/** Where the reader stands after `current` has left: on the following one, at the end on the last before it. */
export const afterLeaving = (
  rows: readonly Row[],
  gone: ReadonlySet<string>,
  current: string,
): string | null => {
  const left = new Set([...gone, current]);
  return neighbour(rows, left, current, 1) ?? neighbour(rows, left, current, -1);
};

/** The proposals to have ready: the current one and those that come next. */
export function ahead(
  rows: readonly Row[],
  gone: ReadonlySet<string>,
  current: string | null,
  count: number,
): string[] {
  const found: string[] = [];
  let at = current;
  while (found.length < count) {
    at = neighbour(rows, gone, at, 1);
    if (at === null) return found;
    found.push(at);
  }
  return found;
}

/** All from one row to another, whichever comes first; only the second where the first is not there any more. */
export function rangeOf(rows: readonly Row[], from: string | null, to: string): string[] {
  const ends = [from, to].map((end) => rows.findIndex(({ reference }) => reference === end));
  const [first = -1, last = -1] = ends.toSorted((a, b) => a - b);
  return first === -1 ? [to] : rows.slice(first, last + 1).map(({ reference }) => reference);
}

/**
 * Where to begin: what the address names, else where this person stopped, else the first of the queue.
 * `resumed` is null where the place is unknown or has left the queue.
 */
export const beginning = (
  rows: readonly Row[],
  named: string | null,
  resumed: string | null,
): string | null => {
  if (named !== null) return named;
  const known = rows.some(({ reference }) => reference === resumed);
  return known ? resumed : (rows[0]?.reference ?? null);
};
