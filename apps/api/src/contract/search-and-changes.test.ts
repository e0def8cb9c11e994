import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { operation } from './testing-operation.js';

/** Finding and following, verbatim and anonymously, against the real plans. */
let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const ask = async (name: string, variables: Record<string, unknown>) => {
  const { data, errors } = await world.public.run(operation(name), variables);
  expect(errors).toEqual([]);
  return data;
};

describe('08 search', () => {
  const find = async (q: string) => (await ask('08-search', { q, first: 100 })).search;
  type Edge = { node: { __typename: string; reference: string } };
  const names = (edges: Edge[]) => edges.map(({ node }) => `${node['__typename']} ${node.reference}`);

  test('spelling variants find the same records, of every kind', async () => {
    const found = await find('حكومه');
    expect(found.totalCount).toBe(found.edges.length);
    expect(names((await find('الحُكُومَة')).edges)).toEqual(names((await find('الحكومه')).edges));
    expect(found.totalCount).toBeGreaterThan(0);
  });

  test('records of every kind, those with the words in their name first', async () => {
    const { edges } = await find('الاداره');
    expect(new Set(edges.map(({ node }: Edge) => node['__typename']))).toEqual(
      new Set(['Institution', 'Commitment', 'Proposal']),
    );
    expect(edges[0].node['__typename']).toBe('Institution');
  });

  test('nothing is found for words nobody wrote, and too large a page is refused', async () => {
    expect(await find('xylophonequark')).toEqual({ totalCount: 0, edges: [] });
    const { errors } = await world.public.run(operation('08-search'), { q: 'x', first: 101 });
    expect(errors).toMatchObject([{ code: 'LIMIT_EXCEEDED', field: 'first' }]);
  });
});

test('12 changes: everything once, in pages that go on where the last one ended', async () => {
  const seen: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const { changes } = await ask('12-changes', { after, first: 100 });
    for (const { node } of changes.edges) seen.push(`${node.kind} ${node.recordType} ${node.reference}`);
    more = changes.pageInfo.hasNextPage;
    after = changes.pageInfo.endCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toEqual(
    expect.arrayContaining([
      'CREATED ACTION_PLAN ma-nap-2',
      'CREATED COMMITMENT ma-nap-2-c11',
      'CREATED PROPOSAL ma-nap-2-p0001',
      'CREATED INSTITUTION justice',
      'CREATED MEETING ma-nap-2-m09',
    ]),
  );
  const { changes } = await ask('12-changes', { after, first: 100 });
  expect(changes).toEqual({ pageInfo: { hasNextPage: false, endCursor: after }, edges: [] });
});
