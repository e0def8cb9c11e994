import spelling from '@iltizam/domain/spelling.fixture.json' with { type: 'json' };
import { afterAll, beforeAll, expect, test } from 'vitest';
import { say } from '../duplicates/testing-said.js';
import { openWorld, type World } from '../testing/world.js';

const document = `query ($q: String!) { proposals(filter: { plan: "ma-nap-3", q: $q }, first: 100) {
  totalCount edges { node { reference } } } }`;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

async function search(q: string): Promise<string[]> {
  const { data, errors } = await world.as('member.civil').run(document, { q });
  expect(errors).toEqual([]);
  expect(data.proposals.totalCount).toBe(data.proposals.edges.length);
  return data.proposals.edges.map(({ node }: { node: { reference: string } }) => node.reference);
}

test('there are forty pairs', () => {
  expect(spelling.finds).toHaveLength(40);
});

test.each(spelling.finds)('$typed finds $written, in a title and in a text', async ({ typed, written }) => {
  const title = await say(world, { ar: written });
  const text = await say(world, { fr: 'Titre', solutionFr: `avant ${written} après` });
  expect(await search(typed)).toEqual(expect.arrayContaining([title, text]));
});

test.each(spelling.misses)('$typed does not find $written', async ({ typed, written }) => {
  const reference = await say(world, { ar: written });
  expect(await search(typed)).not.toContain(reference);
});
