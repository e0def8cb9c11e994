import { openProposalActions } from '@iltizam/domain/proposal-workflow';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readActor } from '../accounts/actor.queries.js';
import { demoEmail } from '../accounts/demo-accounts.js';
import { readerOf } from '../database/database.js';
import { readProposalFacts } from '../proposals/proposal-facts.queries.js';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { addProposals, queueOf } from '../triage/testing-triage.js';
import { comesFrom, writtenFor } from './testing-members.js';

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
beforeEach(() => comesFrom(world, 'member.public', null));

const recuse = (account: string, proposal: string, more: Record<string, unknown> = {}) =>
  world.as(account).run(recuseDocument, { input: { proposal, ground, ...more } });
const withdraw = (account: string, proposal: string) =>
  world.as(account).run(withdrawDocument, { input: { proposal } });
const read = async (account: string, reference: string) =>
  (await world.as(account).run(readDocument, { reference })).data.proposal;
const binding = (on: boolean) =>
  world.orm.em.fork().execute(`update plan set binding_recusal = ? where reference = 'ma-nap-3'`, [on]);

describe('an interest declared', () => {
  test('closes every step to that member, on every path, and takes the proposal out of their queue', async () => {
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

describe('a conflict computed', () => {
  test('a member whose organisation wrote a proposal cannot act on it, nor on the lead it follows', async () => {
    const [reference, lead] = [steps.fresh(), steps.fresh()];
    await writtenFor(world, reference, 'justice');
    await comesFrom(world, 'member.public', 'justice');
    expect(await read('member.public', reference)).toMatchObject({
      conflictOfInterest: { blocks: true, ground: 'AUTHORSHIP', declaredAt: null },
      recusalCount: 1,
    });
    expect((await steps.decide('member.public', reference, 'ADMIT')).errors).toMatchObject([aside]);
    expect((await read('member.public', lead)).conflictOfInterest).toBeNull();
    await steps.group('member.civil', lead, [reference]);
    expect((await read('member.public', lead)).conflictOfInterest).toMatchObject({ ground: 'AUTHORSHIP' });
    expect((await steps.decide('member.public', lead, 'ADMIT')).errors).toMatchObject([aside]);
    expect(await queueOf(world, 'member.public')).not.toContain(lead);
  });

  test('a member whose institution is concerned is warned, and stands aside where the plan says so', async () => {
    const reference = await steps.assigned('justice');
    await steps.answer('officer.justice', reference, 'justice', 'RETURN', {
      justification: explained,
      suggestedInstitution: 'health',
    });
    await comesFrom(world, 'member.public', 'health');
    expect(await read('member.public', reference)).toMatchObject({
      conflictOfInterest: { blocks: false, ground: 'INSTITUTION_CONCERNED' },
      recusalCount: 0,
    });
    expect(await queueOf(world, 'member.public')).toContain(reference);
    await binding(true);
    expect((await read('member.public', reference)).conflictOfInterest.blocks).toBe(true);
    expect(await queueOf(world, 'member.public')).not.toContain(reference);
    expect((await steps.assign('member.public', reference, 'justice')).errors).toMatchObject([aside]);
    await binding(false);
    expect((await steps.assign('member.public', reference, 'justice')).errors).toEqual([]);
  });

  test('where it is binding nobody assigns a proposal to their own institution', async () => {
    const reference = steps.fresh();
    await steps.decide('member.civil', reference, 'ADMIT');
    await comesFrom(world, 'member.public', 'health');
    await binding(true);
    expect(
      (await steps.assign('member.public', reference, 'justice', { others: ['health'] })).errors,
    ).toMatchObject([aside]);
    expect((await steps.assign('member.public', reference, 'justice')).errors).toEqual([]);
    await binding(false);
  });

  test('the queue says of every proposal what the rules say of it', async () => {
    await comesFrom(world, 'member.public', 'health');
    for (const on of [true, false]) {
      await binding(on);
      for (const account of ['member.civil', 'member.public', 'member.public2', 'secretariat'])
        expect(await queueOf(world, account), `${account} ${on}`).toEqual(await openByTheRules(account));
    }
  });
});

/** Proposals with a step open by the domain's table, undoing and putting under another left out; in the queue's order. */
async function openByTheRules(account: string): Promise<string[]> {
  const em = world.orm.em.fork();
  const reader = readerOf(em);
  const [user]: { id: string }[] = await em.execute(`select id from account where email = ?`, [
    demoEmail(account),
  ]);
  const actor = await readActor(reader, user!.id, new Date().toISOString().slice(0, 10));
  const rows: { id: string; reference: string }[] = await em.execute(
    `select id, reference from proposal
     where state in ('SUBMITTED', 'AWAITING_AUTHOR', 'REFERRED', 'REFUSAL_PROPOSED', 'ADMISSIBLE', 'ASSIGNED')
     order by clock_from, id`,
  );
  const facts = await readProposalFacts(
    reader,
    actor,
    rows.map(({ id }) => id),
  );
  const moves = (action: string) => action !== 'TAKE_BACK' && action !== 'GROUP';
  return rows
    .filter(({ id }) =>
      openProposalActions(actor, facts.get(id)!).some(({ action, allowed }) => allowed && moves(action)),
    )
    .map(({ reference }) => reference);
}

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
