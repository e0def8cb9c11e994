import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey } from '../citizens/testing-citizens.js';
import { moderate, moderateNow, receivedOne } from '../proposals/testing-portal.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const NAMED = { input: { name: 'كاتبة أولى', consents: ['HANDLING', 'SHOW_NAME'] } };

interface Waiting {
  id: string;
  proposal: string;
  version: string;
  shown: boolean;
  authorName: string | null;
  expectedResult: { ar: string } | null;
}
const queue = `{ moderationQueue(first: 100) { edges { node { id proposal version shown authorName expectedResult { ar } } } } }`;
const waiting = async (reference: string, as = 'secretariat'): Promise<Waiting | undefined> =>
  (await world.as(as).run(queue)).data.moderationQueue.edges
    .map(({ node }: { node: Waiting }) => node)
    .find(({ proposal }: Waiting) => proposal === reference);
const decide = ({ id, version, shown: wasShown }: Waiting, as = 'secretariat') =>
  world.as(as).run(moderate, {
    input: { kind: 'PROPOSAL', id, version, wasShown, shown: true, idempotencyKey: newKey() },
  });
const nameOf = async (reference: string) =>
  (await world.public.run(`query ($r: String!) { proposal(reference: $r) { authorName } }`, { r: reference }))
    .data.proposal;
const correct = (who: Someone, name: string) =>
  who.run(`mutation ($input: CorrectNameInput!) { correctName(input: $input) { name } }`, {
    input: { name, idempotencyKey: newKey() },
  });
const choose = (who: Someone, named: boolean) =>
  who.run(`mutation ($input: ChooseNamingInput!) { chooseNaming(input: $input) { named } }`, {
    input: { named, idempotencyKey: newKey() },
  });

test('AB-08: a moderator reads all that appears: the expected result, and the name of whoever agreed to be named', async () => {
  const expectedResult = 'يعرف كل مواطن أين تصرف أموال جماعته.';
  const named = await receivedOne(world, 'named', { ...NAMED, text: { expectedResult } });
  expect(await waiting(named.reference)).toMatchObject({
    authorName: 'كاتبة أولى',
    expectedResult: { ar: expectedResult },
  });
  const unnamed = await receivedOne(world, 'unnamed');
  expect(await waiting(unnamed.reference)).toMatchObject({ authorName: null, expectedResult: null });
});

test('AB-08: another name than was read is not shown before somebody read it, and the proposal stays', async () => {
  const { reference, author } = await receivedOne(world, 'renamed', NAMED);
  const read = (await waiting(reference))!;
  await correct(author, 'اسم ثان');
  expect((await decide(read)).errors).toMatchObject([{ code: 'STALE_VERSION', field: 'version' }]);
  expect((await decide((await waiting(reference))!)).errors).toEqual([]);
  expect(await nameOf(reference)).toEqual({ authorName: 'اسم ثان' });
  expect(await waiting(reference)).toBeUndefined();
  // The same name again is no other name.
  await correct(author, 'اسم ثان');
  expect(await waiting(reference)).toBeUndefined();

  await correct(author, 'اسم ثالث');
  expect(await nameOf(reference)).toEqual({ authorName: null });
  const again = (await waiting(reference))!;
  expect(again).toMatchObject({ shown: true, authorName: 'اسم ثالث' });
  expect((await decide(again)).errors).toEqual([]);
  expect(await nameOf(reference)).toEqual({ authorName: 'اسم ثالث' });
  expect((await moderateNow(world, reference, { shown: true })).errors).toMatchObject([
    { code: 'WRONG_STATE', facts: { why: 'alreadyModerated' } },
  ]);
});

test('AB-08: who agrees to be named after their proposal appeared is named once the name was read', async () => {
  const { reference, author } = await receivedOne(world, 'late', { input: { name: 'كاتبة متأخرة' } });
  const read = (await waiting(reference))!;
  await choose(author, true);
  expect((await decide(read)).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  await choose(author, false);
  expect((await decide(read)).errors).toEqual([]);
  await choose(author, true);
  expect(await nameOf(reference)).toEqual({ authorName: null });
  expect((await decide((await waiting(reference))!)).errors).toEqual([]);
  expect(await nameOf(reference)).toEqual({ authorName: 'كاتبة متأخرة' });
  // Taken back and given again it is the name that was read.
  await choose(author, false);
  expect(await nameOf(reference)).toEqual({ authorName: null });
  await choose(author, true);
  expect(await nameOf(reference)).toEqual({ authorName: 'كاتبة متأخرة' });
});

test('whoever screens blind reads no name before a decision, and lets none appear', async () => {
  const { reference } = await receivedOne(world, 'blind', NAMED);
  const blind = (on: boolean) =>
    world.orm.em.fork().execute(`update plan set blind_screening = ? where reference = 'ma-nap-3'`, [on]);
  await blind(true);
  const read = (await waiting(reference, 'member.civil'))!;
  expect(read.authorName).toBeNull();
  expect((await decide(read, 'member.civil')).errors).toEqual([]);
  await blind(false);
  expect(await nameOf(reference)).toEqual({ authorName: null });
  expect(await waiting(reference)).toMatchObject({ shown: true, authorName: 'كاتبة أولى' });
});
