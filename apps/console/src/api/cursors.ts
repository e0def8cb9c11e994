/**
 * react-admin asks for page numbers, the api gives cursors. Each list's cursors are remembered as
 * they pass by; a page nobody came to on foot (a reload, a link) is reached by walking there.
 */
export type Page<Row> = { rows: Row[]; total: number; endCursor: string | null; hasNext: boolean };

export type FetchPage<Row> = (after: string | null) => Promise<Page<Row>>;

/** list -> the cursor each of its pages starts after; page 1 starts after nothing. */
type Known = Map<string, Map<number, string | null>>;

export function createPager() {
  const known: Known = new Map();

  const startsOf = (list: string) => {
    const starts = known.get(list) ?? new Map<number, string | null>([[1, null]]);
    known.set(list, starts);
    return starts;
  };

  /**
   * The rows of one page. `list` names everything that decides the order and size: the filter,
   * the sort and the page's length. A page past the end is empty, and still knows the total.
   */
  return async function pageOf<Row>(
    list: string,
    page: number,
    fetchPage: FetchPage<Row>,
  ): Promise<{ data: Row[]; total: number }> {
    const starts = startsOf(list);
    let at = Math.max(...[...starts.keys()].filter((start) => start <= page));
    for (;;) {
      const { rows, total, endCursor, hasNext } = await fetchPage(starts.get(at) ?? null);
      if (hasNext) starts.set(at + 1, endCursor);
      if (at === page) return { data: rows, total };
      if (!hasNext) return { data: [], total };
      at += 1;
    }
  };
}
