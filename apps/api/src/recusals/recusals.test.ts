import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { addProposals, queueOf } from '../triage/testing-triage.js';

const fields = `conflictOfInterest { blocks ground declaredAt } recusalCount`;
const recuseDocument = `mutation ($input: RecuseInput!) { recuse(input: $input) { proposal { ${fields} } } }`;
const withdrawDocument = `mutation ($input: WithdrawRecusalInput!) {
  withdrawRecusal(input: $input) { proposal { ${fields} } } }`;
const readDocument = `query ($reference: String!) { proposal(reference: $reference) {
  ${fields} actions { action allowed refusal { facts { name value } } } } }`;
const registerDocument = `query { recusals(plan: "ma-nap-3") { totalCount edges { node {
  name ground declaredAt withdrawnAt proposal { reference } } } } }`;

const ground = 'Je siège au bureau de l’association concernée.';
const aside = { code: 'NOT_ALLOWED', facts: { why: 'recused' } };

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());

const recuse = (account: string, proposal: string, more: Record<string, unknown> = {}) =>
  world.as(account).run(recuseDocument, { input: { proposal, ground, ...more } });
const withdraw = (account: string, proposal: string) =>
  world.as(account).run(withdrawDocument, { input: { proposal } });
const read = async (account: string, reference: string) =>
  (await world.as(account).run(readDocument, { reference })).data.proposal;
describe('an interest declared', () => {
  test('AZ-09: closes every step to that member, on every path, and takes the proposal out of their queue', async () => {
    const [reference, lead] = [steps.fresh(), steps.fresh()];
    expect(await queueOf(world, 'member.public')).toContain(reference);
    const { data } = await recuse('member.public', reference);
    expect(data.recuse.proposal).toMatchObject({
      conflictOfInterest: { blocks: true, ground: 'DECLARED', declaredAt: expect.any(String) },
      recusalCount: 1,
    });
    expect(await queueOf(world, 'member.public')).not.toContain(reference);
    expect(await queueOf(world, 'member.civil')).toContain(reference);
    expect((await read('member.civil', reference)).conflictOfInterest).toBeNull();

    const refusals = [
      await steps.decide('member.public', reference, 'ADMIT'),
      await steps.decide('member.public', reference, 'REFER'),
      await steps.group('member.public', lead, [reference]),
      await steps.group('member.public', reference, [lead]),
    ];
    for (const { errors } of refusals) expect(errors).toMatchObject([aside]);
    const { actions } = await read('member.public', reference);
    expect(actions.length).toBeGreaterThan(0);
    for (const { allowed } of actions) expect(allowed).toBe(false);

    await steps.decide('member.civil', reference, 'ADMIT');
    expect((await steps.assign('member.public', reference, 'justice')).errors).toMatchObject([aside]);
    expect((await steps.assign('member.civil', reference, 'justice')).errors).toEqual([]);
  });

  test('keeps its member from confirming a refusal and from taking back a step of their own', async () => {
    const [refused, admitted] = [steps.fresh(), steps.fresh()];
    await steps.decide('member.civil', refused, 'PROPOSE_REFUSAL', {
      reasonCode: 'OUT_OF_MANDATE',
      reason: explained,
    });
    await steps.decide('member.public', admitted, 'ADMIT');
    for (const reference of [refused, admitted]) await recuse('member.public', reference);
    expect((await steps.decide('member.public', refused, 'CONFIRM_REFUSAL')).errors).toMatchObject([aside]);
    expect((await steps.decide('member.public', admitted, 'TAKE_BACK')).errors).toMatchObject([aside]);
    expect((await steps.decide('member.public2', refused, 'CONFIRM_REFUSAL')).errors).toEqual([]);
  });

  test('can be withdrawn and declared again; the register keeps every line', async () => {
    const reference = steps.fresh();
    await recuse('member.civil2', reference);
    expect((await withdraw('member.civil2', reference)).data.withdrawRecusal.proposal).toEqual({
      conflictOfInterest: null,
      recusalCount: 0,
    });
    expect(await queueOf(world, 'member.civil2')).toContain(reference);
    await recuse('member.civil2', reference, { ground: 'Autre motif.' });
    const { data } = await world.as('secretariat').run(registerDocument);
    const lines = data.recusals.edges.map((edge: { node: { proposal: { reference: string } } }) => edge.node);
    expect(
      lines.filter((line: { proposal: { reference: string } }) => line.proposal.reference === reference),
    ).toMatchObject([
      { ground: 'Autre motif.', withdrawnAt: null },
      { ground, withdrawnAt: expect.any(String) },
    ]);
    expect(data.recusals.totalCount).toBe(lines.length);
  });

  test('is refused without a ground, twice, where none stands, and where there is nothing', async () => {
    const reference = steps.fresh();
    expect((await recuse('member.civil', reference, { ground: ' \n ' })).errors).toMatchObject([
      { code: 'REASON_REQUIRED', field: 'ground' },
    ]);
    expect((await withdraw('member.civil', reference)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await recuse('member.civil', reference);
    expect((await recuse('member.civil', reference)).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { why: 'duplicate' } },
    ]);
    expect((await recuse('member.civil', 'ma-nap-3-p9999')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  test('is done once however often it is sent, and stands in the log', async () => {
    const reference = steps.fresh();
    for (const time of ['first', 'second'])
      expect((await recuse('member.civil', reference, { idempotencyKey: 'r-1' })).errors, time).toEqual([]);
    const { data } = await world.as('admin').run(
      `query ($reference: String) { auditEvents(filter: { reference: $reference }) { edges { node {
         operation actorRole changes { field before after } } } } }`,
      { reference },
    );
    expect(data.auditEvents.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
      {
        operation: 'Mutation.recuse',
        actorRole: 'MEMBER',
        changes: [{ field: 'recusal', before: null, after: ground }],
      },
    ]);
  });
});

test.each([
  ['secretariat', ['recuse', 'withdraw']],
  ['officer.justice', ['recuse', 'withdraw', 'register']],
  ['admin', ['recuse', 'withdraw', 'register']],
  ['member.civil', ['register']],
])('%s: %j is not theirs', async (account, refused) => {
  const reference = 'ma-nap-3-p0030';
  const answers = {
    recuse: () => recuse(account, reference),
    withdraw: () => withdraw(account, reference),
    register: () => world.as(account).run(registerDocument),
  };
  for (const name of refused as (keyof typeof answers)[])
    expect((await answers[name]()).errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'role' } }]);
});

test('a page with its conflicts and counts takes as many statements for fifty rows as for one', async () => {
  await addProposals(world, 100);
  const document = `query ($first: Int) { triageQueue(first: $first) { edges { node { ${fields} actions { action } } } } }`;
  const page = (first: number) => () => world.as('member.civil').run(document, { first });
  expect(await world.statements(page(50))).toBe(await world.statements(page(1)));
});

test('the public schema knows nothing of it', async () => {
  const query = `query { proposal(reference: "ma-nap-3-p0001") { ${fields} } }`;
  await expect(world.public.run(query)).rejects.toThrow(/Cannot query field/u);
});
