import { openProposalActions } from '@iltizam/domain/proposal-workflow';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { readActor } from '../accounts/actor.queries.js';
import { demoEmail } from '../accounts/demo-accounts.js';
import { readerOf } from '../database/database.js';
import { readProposalFacts } from '../proposals/proposal-facts.queries.js';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { queueOf } from '../triage/testing-triage.js';
import { comesFrom, writtenFor } from './testing-members.js';
import { dayOf } from '@iltizam/domain/country-clock';

const readDocument = `query ($reference: String!) { proposal(reference: $reference) {
  conflictOfInterest { blocks ground declaredAt } recusalCount } }`;
const aside = { code: 'NOT_ALLOWED', facts: { why: 'recused' } };

let world: World;
let steps: ReturnType<typeof proposalSteps>;
beforeAll(async () => {
  world = await openWorld();
  steps = proposalSteps(world);
});
afterAll(() => world.close());
beforeEach(() => comesFrom(world, 'member.public', null));

const read = async (account: string, reference: string) =>
  (await world.as(account).run(readDocument, { reference })).data.proposal;
const binding = (on: boolean) =>
  world.orm.em.fork().execute(`update plan set binding_recusal = ? where reference = 'ma-nap-3'`, [on]);

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

test('an institution that leads the theme is concerned by every proposal on it', async () => {
  const reference = steps.fresh();
  await comesFrom(world, 'member.public', 'education');
  expect((await read('member.public', reference)).conflictOfInterest).toBeNull();
  const rule = (ended: boolean) =>
    world.orm.em.fork().execute(
      `insert into theme_rule (theme_id, institution_id, ground, ended_at)
       select p.theme_id, i.id, 'CHOSEN', case when ? then now() end from proposal p, institution i
       where p.reference = ? and i.reference = 'education'
       on conflict (theme_id, institution_id, ground) do update set ended_at = excluded.ended_at`,
      [ended, reference],
    );
  await rule(false);
  expect((await read('member.public', reference)).conflictOfInterest).toMatchObject({
    blocks: false,
    ground: 'INSTITUTION_CONCERNED',
  });
  await binding(true);
  expect(await queueOf(world, 'member.public')).not.toContain(reference);
  await binding(false);
  await rule(true);
  expect((await read('member.public', reference)).conflictOfInterest).toBeNull();
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

/** Proposals with a step open by the domain's table, undoing and putting under another left out; in the queue's order. */
async function openByTheRules(account: string): Promise<string[]> {
  const em = world.orm.em.fork();
  const reader = readerOf(em);
  const [user]: { id: string }[] = await em.execute(`select id from account where email = ?`, [
    demoEmail(account),
  ]);
  const actor = await readActor(reader, user!.id, dayOf(new Date()));
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
