import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { say } from './testing-said.js';

const both = `proposal { reference duplicateCandidates { proposal { reference } } }
  other { reference duplicateCandidates { proposal { reference } } }`;
const mark = `mutation ($input: NotSameInput!) { markNotSame(input: $input) { ${both} } }`;
const unmark = `mutation ($input: NotSameInput!) { unmarkNotSame(input: $input) { ${both} } }`;

let world: World;
let pair: { proposal: string; other: string };
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

let count = 0;
beforeEach(async () => {
  const title = `نشر لوائح انتظار السكن الاجتماعي بمدينة رقم ${++count} مع معايير الاستفادة`;
  pair = { proposal: await say(world, { ar: title }), other: await say(world, { ar: title }) };
});

const none = (reference: string) => ({ reference, duplicateCandidates: [] });

/** Proposals of other tests differ by a number only; the pair itself is what is looked at. */
async function offers(account: string, from: string, to: string): Promise<boolean> {
  const { data } = await world
    .as(account)
    .run(
      `query ($r: String!) { proposal(reference: $r) { duplicateCandidates(first: 20) { proposal { reference } } } }`,
      { r: from },
    );
  return data.proposal.duplicateCandidates.some(
    (candidate: { proposal: { reference: string } }) => candidate.proposal.reference === to,
  );
}

describe('not the same', () => {
  test('is remembered for everybody, from both sides, until somebody takes it back', async () => {
    expect(await offers('member.public', pair.proposal, pair.other)).toBe(true);
    expect((await world.as('member.civil').run(mark, { input: pair })).errors).toEqual([]);
    expect(await offers('member.public', pair.proposal, pair.other)).toBe(false);
    expect(await offers('secretariat', pair.other, pair.proposal)).toBe(false);
    const swapped = { proposal: pair.other, other: pair.proposal };
    const { data, errors } = await world.as('secretariat').run(unmark, { input: swapped });
    expect(errors).toEqual([]);
    expect(data.unmarkNotSame).toMatchObject({
      proposal: { reference: pair.other },
      other: { reference: pair.proposal },
    });
    expect(await offers('member.civil', pair.proposal, pair.other)).toBe(true);
  });

  test('the answer shows both without each other', async () => {
    const alone = {
      proposal: await say(world, { ar: 'تركيب ألواح شمسية فوق أسطح البنايات العمومية' }),
      other: await say(world, { ar: 'تركيب ألواح شمسية فوق أسطح البنايات الإدارية' }),
    };
    const { data } = await world.as('member.civil').run(mark, { input: alone });
    expect(data.markNotSame).toEqual({ proposal: none(alone.proposal), other: none(alone.other) });
  });

  test('is in the log of both, once however often it is said', async () => {
    const input = { ...pair, idempotencyKey: 'k' };
    for (const again of [input, input, { ...pair }])
      await world.as('member.civil').run(mark, { input: again });
    for (const [one, two] of [
      [pair.proposal, pair.other],
      [pair.other, pair.proposal],
    ]) {
      const { data } = await world.as('admin').run(
        `query ($r: String!) { auditEvents(filter: { reference: $r }) { edges { node {
          operation actorRole changes { field before after } } } } }`,
        { r: one },
      );
      expect(data.auditEvents.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
        {
          operation: 'Mutation.markNotSame',
          actorRole: 'MEMBER',
          changes: [{ field: 'notSame', before: null, after: two }],
        },
      ]);
    }
  });

  test('taking back what nobody said changes nothing', async () => {
    expect((await world.as('member.civil').run(unmark, { input: pair })).errors).toEqual([]);
    expect(await offers('member.civil', pair.proposal, pair.other)).toBe(true);
  });

  test.each(['officer.justice', 'admin'])('is not for %s', async (account) => {
    for (const document of [mark, unmark])
      expect((await world.as(account).run(document, { input: pair })).errors).toMatchObject([
        { code: 'NOT_ALLOWED', facts: { why: 'role' } },
      ]);
  });

  test('is refused for what is not there, for one and the same, and for another plan', async () => {
    const refused = async (input: object) =>
      (await world.as('member.civil').run(mark, { input: { ...pair, ...input } })).errors;
    const elsewhere = await say(world, { ar: 'مقترح في خطة أخرى', plan: 'ma-nap-2', theme: 'integrity' });
    expect(await refused({ other: 'ma-nap-3-p9999' })).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect(await refused({ other: pair.proposal })).toMatchObject([
      { code: 'INVALID_INPUT', field: 'other', facts: { why: 'duplicate' } },
    ]);
    expect(await refused({ other: elsewhere })).toMatchObject([
      { code: 'INVALID_INPUT', field: 'other', facts: { why: 'otherPlan' } },
    ]);
  });

  test('is refused where they are grouped, where the plan screens no more, and to who stands aside', async () => {
    const version = async (reference: string) =>
      (await world.as('secretariat').run(`{ proposal(reference: "${reference}") { version } }`)).data.proposal
        .version;
    const stepAside = await world
      .as('member.civil')
      .run(`mutation ($input: RecuseInput!) { recuse(input: $input) { proposal { reference } } }`, {
        input: { proposal: pair.other, ground: 'عضو في الجمعية المعنية' },
      });
    expect(stepAside.errors).toEqual([]);
    expect((await world.as('member.civil').run(mark, { input: pair })).errors).toMatchObject([
      { code: 'NOT_ALLOWED', facts: { why: 'recused' } },
    ]);
    await world
      .as('secretariat')
      .run(
        `mutation ($input: GroupProposalsInput!) { groupProposals(input: $input) { proposal { reference } } }`,
        {
          input: {
            lead: pair.proposal,
            leadVersion: await version(pair.proposal),
            members: [{ reference: pair.other, version: await version(pair.other) }],
          },
        },
      );
    expect((await world.as('secretariat').run(mark, { input: pair })).errors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    const closed = {
      proposal: await say(world, { ar: 'أ', plan: 'ma-nap-2', theme: 'integrity' }),
      other: await say(world, { ar: 'ب', plan: 'ma-nap-2', theme: 'integrity' }),
    };
    expect((await world.as('secretariat').run(mark, { input: closed })).errors).toMatchObject([
      { code: 'STAGE_CLOSED' },
    ]);
  });
});
