interface Page<Row> {
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: { node: Row }[];
}

/** Everything of a list that is answered a page at a time, with what stands beside it; null where there is no such record. */
export async function readPages<Answer, Row>(
  ask: (after: string | undefined) => Promise<Answer>,
  pageOf: (answer: Answer) => Page<Row> | undefined,
): Promise<{ answer: Answer; rows: Row[] }> {
  const first = await ask(undefined);
  const rows: Row[] = [];
  let page = pageOf(first);
  for (;;) {
    rows.push(...(page?.edges ?? []).map(({ node }) => node));
    const after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
    if (after === null) return { answer: first, rows };
    page = pageOf(await ask(after));
  }
}
