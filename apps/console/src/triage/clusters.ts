import type { Row } from './queue';

/** Proposals that are very close to one another, by reference. */
export type Cluster = readonly string[];

export type Placed<R extends Row> = {
  row: R;
  cluster: { size: number; head: string; isHead: boolean } | null;
};

/**
 * The queue with each cluster drawn together where its first member stands. A cluster of which only one is left
 * is none any more.
 */
export function together<R extends Row>(rows: readonly R[], clusters: readonly Cluster[]): Placed<R>[] {
  const clusterOf = new Map(
    clusters.flatMap((cluster) => cluster.map((reference) => [reference, cluster] as const)),
  );
  const members = Map.groupBy(rows, ({ reference }) => clusterOf.get(reference));
  return rows.flatMap((row): Placed<R>[] => {
    const cluster = clusterOf.get(row.reference);
    const all = cluster === undefined ? [row] : (members.get(cluster) ?? [row]);
    const [first] = all;
    if (first === undefined || all.length < 2) return [{ row, cluster: null }];
    if (first.reference !== row.reference) return [];
    return all.map((member, index) => ({
      row: member,
      cluster: { size: all.length, head: first.reference, isHead: index === 0 },
    }));
  });
}

/** The queue with the proposal that was opened by its address or further down: it stands before the first row. */
export const withOpened = <R extends Row>(placed: readonly Placed<R>[], opened: R | null): Placed<R>[] =>
  opened === null || placed.some(({ row }) => row.reference === opened.reference)
    ? [...placed]
    : [{ row: opened, cluster: null }, ...placed];

/** What is drawn: of a folded cluster its head alone, and the one that is being read. */
export const folded = <R extends Row>(
  placed: readonly Placed<R>[],
  unfolded: ReadonlySet<string>,
  current: string | null,
): Placed<R>[] =>
  placed.filter(
    ({ row, cluster }) =>
      cluster === null || cluster.isHead || unfolded.has(cluster.head) || row.reference === current,
  );
