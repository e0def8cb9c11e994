import { afterAll, beforeAll, expect, test } from 'vitest';
import { newKey } from '../citizens/testing-citizens.js';
import { mine, moderate, moderateNow, receivedOne, step } from '../proposals/testing-portal.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

interface Waiting {
  id: string;
  version: string;
  shown: boolean;
  title: { ar: string };
}
const queue = `query ($of: String) { moderationQueue(first: 100, proposal: $of) {
  edges { node { id proposal version shown title: text { ar } } } } }`;
const nodesOf = async (of?: string): Promise<(Waiting & { proposal: string })[]> =>
  (await world.as('member.civil').run(queue, { of })).data.moderationQueue.edges.map(
    ({ node }: { node: Waiting }) => node,
  );
const waiting = async (reference: string) => (await nodesOf()).find(({ proposal }) => proposal === reference);
const decide = ({ id, version }: Waiting, more: object = { shown: true }) =>
  world.as('member.civil').run(moderate, {
    input: { kind: 'PROPOSAL', id, version, wasShown: false, idempotencyKey: newKey(), ...more },
  });
const publicly = async (reference: string) =>
  (
    await world.public.run(
      `query ($reference: String!) { proposal(reference: $reference) { title { ar } } }`,
      { reference },
    )
  ).data.proposal;

async function writeAnew(author: Someone, title: string, more: object = {}): Promise<void> {
  const [{ version, proposal }] = (await author.run(mine)).data.myProposals;
  const input = {
    reference: proposal.reference,
    version,
    step: 'EDIT',
    title: { ar: title },
    challenge: { ar: 'مشكل' },
    solution: { ar: 'حل' },
    idempotencyKey: newKey(),
    ...more,
  };
  expect((await author.run(step, { input })).errors).toEqual([]);
}

test('AB-08: only the words that were read appear: what its author wrote anew meanwhile is read first', async () => {
  const { reference, author } = await receivedOne(world, 'anew');
  const read = (await waiting(reference))!;
  await writeAnew(author, 'كلمات لم يقرأها أحد');
  const stale = [{ code: 'STALE_VERSION', field: 'version', facts: { yours: read.version } }];
  expect((await decide(read)).errors).toMatchObject(stale);
  const removal = { shown: false, ground: 'SPAM', reason: { ar: 'نص إشهاري.' } };
  expect((await decide(read, removal)).errors).toMatchObject(stale);
  expect(await publicly(reference)).toBeNull();

  const again = (await waiting(reference))!;
  expect(again.title.ar).toBe('كلمات لم يقرأها أحد');
  expect((await decide(again)).errors).toEqual([]);
  expect(await publicly(reference)).toEqual({ title: again.title });
});

test('a step of the committee changes none of the words: the decision of whoever read them before stands', async () => {
  const { reference } = await receivedOne(world, 'step');
  const read = (await waiting(reference))!;
  const ask = `mutation ($input: DecideProposalInput!) { decideProposal(input: $input) { proposal { reference } } }`;
  const input = { reference, version: 1, action: 'ASK_AUTHOR', reason: { ar: 'أي جماعات تقصدون؟' } };
  expect((await world.as('secretariat').run(ask, { input })).errors).toEqual([]);
  expect((await decide(read)).errors).toEqual([]);
});

test('what was decided on is found by its proposal, and decided on anew', async () => {
  const { reference } = await receivedOne(world, 'found');
  expect((await moderateNow(world, reference, { shown: true })).errors).toEqual([]);
  expect(await waiting(reference)).toBeUndefined();
  expect(await nodesOf(reference)).toMatchObject([{ proposal: reference, shown: true }]);
  expect(await nodesOf('ma-nap-9-p0001')).toEqual([]);
  const removal = { shown: false, ground: 'SPAM', reason: { ar: 'نص إشهاري.' } };
  expect((await moderateNow(world, reference, removal)).errors).toEqual([]);
  expect(await nodesOf(reference)).toMatchObject([{ proposal: reference, shown: false }]);
});

test('AB-04: what is written anew is looked at as what was sent is; what was seen when it was sent stays', async () => {
  const of = async (reference: string) => {
    const { data } = await world
      .as('secretariat')
      .run(
        `query ($of: String) { moderationQueue(first: 9, proposal: $of) { edges { node { heldFor } } } }`,
        {
          of: reference,
        },
      );
    return data.moderationQueue.edges[0].node.heldFor;
  };
  const trapped = { guard: { trap: 'https://seo.example' }, text: { challenge: 'تغلق المكتبات مبكرا' } };
  const { reference, author } = await receivedOne(world, 'held', trapped);
  const before = await of(reference);
  const links = Array.from({ length: 30 }, (_, n) => `https://spam${n}.example/`).join(' ');
  await writeAnew(author, 'روابط', { solution: { ar: links } });
  expect(await of(reference)).toEqual(['TRAP_FILLED', 'MANY_LINKS']);
  // What it says itself is not the same text sent before.
  await writeAnew(author, 'روابط', { solution: { ar: `${links} ` } });
  expect(await of(reference)).toEqual(['TRAP_FILLED', 'MANY_LINKS']);
  await writeAnew(author, 'فتح المكتبات مساء', { challenge: { ar: 'تغلق المكتبات قبل أن يصل العاملون' } });
  expect(await of(reference)).toEqual(['TRAP_FILLED']);
  expect(before).toContain('TRAP_FILLED');
});
