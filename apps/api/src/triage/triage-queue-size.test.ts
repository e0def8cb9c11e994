import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { addProposals, countsDocument, queueDocument } from './testing-triage.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const sqlRun = <Row extends object>(text: string): Promise<Row[]> => world.orm.em.fork().execute(text);

/** Rows of one statement while filling: each stays far under the time a statement may take. */
const AT_ONCE = 5_000;

test('as many statements for a hundred thousand proposals as for five hundred', async () => {
  const page = () => world.as('member.civil').run(queueDocument, { first: 50 });
  const counts = () => world.as('member.civil').run(countsDocument, { plan: 'ma-nap-3' });
  const held = async () =>
    (await sqlRun<{ count: number }>('select count(*)::int as count from proposal'))[0]!.count;
  await addProposals(world, 500 - (await held()), 10_000);
  const few = [await world.statements(page), await world.statements(counts)];
  for (let number = 100_000; (await held()) < 100_000; number += AT_ONCE)
    await addProposals(world, Math.min(AT_ONCE, 100_000 - (await held())), number);
  await sqlRun('analyze proposal');
  expect(await held()).toBe(100_000);
  expect([await world.statements(page), await world.statements(counts)]).toEqual(few);
  const { data } = await page();
  expect(data.triageQueue.edges).toHaveLength(50);
}, 600_000);
