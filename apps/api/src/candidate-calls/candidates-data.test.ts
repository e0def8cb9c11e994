import { dayOf } from '@iltizam/domain/country-clock';
import { alertingReads } from '@iltizam/domain/personal-reads';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { newKey } from '../citizens/testing-citizens.js';
import { retention } from '../personal-data/retention.job.js';
import { tablesWith } from '../personal-data/testing-tables.js';
import { openWorld, type World } from '../testing/world.js';
import { administration, callRules, callSteps, civil } from './testing-calls.js';

/** Stands in what a candidate writes and in their address, and must stand nowhere once they are erased. */
const CANARY = 'canary9d41';

let world: World;
let steps: ReturnType<typeof callSteps>;
let cycle: string;
beforeAll(async () => {
  world = await openWorld();
  steps = callSteps(world);
  ({ cycle } = await steps.committee());
});
afterAll(() => world.close());

const alone = { ...callRules, leastScorers: 1, bothColleges: false, minimumMark: null };

async function opened(more: Record<string, unknown> = {}): Promise<string> {
  const { call } = await steps.create(cycle, { rules: alone, ...more });
  await steps.decide(call.reference, 'OPEN');
  return call.reference;
}

/** Everybody who stands is eligible, and the scorers begin. */
async function scoring(call: string): Promise<void> {
  await steps.close(call);
  for (const one of await steps.candidacies(call)) await steps.declare(one);
  expect((await steps.decide(call, 'BEGIN_SCORING')).errors).toEqual([]);
}

const byAddress = async (call: string, email: string) =>
  (await steps.candidacies(call)).find((one) => one.email === email)!;

test('who reads a list of candidates is written down; nobody reads it but the committee and its secretariat', async () => {
  const call = await opened();
  await steps.send(call, 'reader@example.org');
  const ask = `query ($c: String!) { candidacies(call: $c) { id } }`;
  for (const who of [world.as('officer.justice'), world.as('admin'), world.stranger])
    expect((await who.run(ask, { c: call })).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await world.as(civil(1)).run(ask, { c: 'call-99' })).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await world.as(civil(1)).run(ask, { c: call })).errors).toEqual([]);
  const read = `select actor_role as role, changes from audit_event where operation = 'Query.candidacies' and reference = ?`;
  expect(await steps.execute(read, [call])).toMatchObject([
    {
      role: 'MEMBER',
      changes: [
        { field: 'people', after: '1' },
        { field: 'reason', after: 'CANDIDACY' },
      ],
    },
  ]);
  // What was written to be read by the committee is told to nobody when the call ends without a result.
  expect((await steps.decide(call, 'CANCEL')).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
  await steps.decide(call, 'CANCEL', { reason: { fr: 'Les sièges sont supprimés.' } });
  expect((await steps.mailsTo('reader@example.org')).at(-1)).toBe('CALL_CANCELLED');
  expect(await steps.read(call)).toMatchObject({ state: 'CANCELLED', outcome: null, actions: [] });
});

test('PR-10: whoever reads very many candidates within an hour is told of to the administrators; the same few read again are few', async () => {
  const withMany = async (count: number) => {
    const call = await opened();
    await steps.execute(
      `insert into candidacy (id, call_id, kind, representative, motivation, experience, name_agreed, sent_at, state)
       select gen_random_uuid(), c.id, 'PERSON', 'A candidate', 'why', 'what', false, now(), 'RECEIVED'
       from candidate_call c, generate_series(1, ?::int) where c.reference = ?`,
      [count, call],
    );
    return call;
  };
  const alerts = () =>
    steps.execute(`select distinct facts ->> 'people' as people from mail where kind = 'PERSONAL_READS'`);
  const many = await withMany(alertingReads - 10);
  const more = await withMany(10);
  for (let time = 0; time < 3; time++) await steps.candidacies(many, civil(2));
  expect(await alerts()).toEqual([]);
  await steps.candidacies(more, civil(2));
  expect(await alerts()).toEqual([{ people: String(alertingReads) }]);
});

test('institutions nominate for the seats of the administration; whoever is related does not score', async () => {
  const call = await opened({
    college: 'ADMINISTRATION',
    seats: 1,
    rules: { ...alone, applicants: [], secretariatScores: true },
  });
  expect((await steps.read(call)).takesCandidacies).toBe(false);
  expect((await steps.ask(call, 'crowd@example.org')).errors).toMatchObject([{ field: 'kind' }]);
  const own = demoEmail(civil(1));
  await steps.nominate(call, { institution: 'justice', kind: null, email: 'justice@example.org' });
  await steps
    .nominate(call, { institution: 'nowhere', kind: null, email: 'x@example.org' })
    .then(({ errors }) => expect(errors).toMatchObject([{ code: 'NOT_FOUND', field: 'institution' }]));
  await steps.nominate(call, { kind: 'PERSON', email: own });
  await scoring(call);
  await steps.execute(
    `update membership set institution_id = (select id from institution where reference = 'justice')
     where account_id = (select id from account where email = ?)`,
    [demoEmail(administration(1))],
  );
  const [fromJustice, ofMember] = [await byAddress(call, 'justice@example.org'), await byAddress(call, own)];
  const recused = (ground: string) => [{ code: 'NOT_ALLOWED', facts: { why: 'recused', ground } }];
  expect((await steps.score(administration(1), fromJustice.id, 1, 1)).errors).toMatchObject(
    recused('OWN_INSTITUTION'),
  );
  expect((await steps.score(civil(1), ofMember.id, 1, 1)).errors).toMatchObject(recused('OWN_ADDRESS'));
  // Who stands does not judge those who compete with them.
  expect((await steps.score(civil(1), fromJustice.id, 1, 1)).errors).toMatchObject(recused('COMPETITOR'));
  // Here the secretariat scores too, and counts for no college.
  const scored = await steps.score('secretariat', fromJustice.id, 10, 3);
  expect(scored.candidacy.scorers).toEqual([{ college: null, scored: 1, aside: 0 }]);
  expect((await steps.score(administration(1), ofMember.id, 1, 1)).errors).toEqual([]);
  await steps.decide(call, 'CLOSE_SCORING');
  expect((await steps.candidacies(call, civil(1))).map(({ id, rank }) => [id, rank])).toEqual([
    [fromJustice.id, 1],
    [ofMember.id, 2],
  ]);
  await steps.decide(call, 'DECIDE');
  const places = `query ($r: String!) { candidateCall(reference: $r) { outcome { ranking { institution { reference } name } } } }`;
  const { data } = await world.public.run(places, { r: call });
  expect(data.candidateCall.outcome.ranking[0]).toMatchObject({ institution: { reference: 'justice' } });
  // Behind the wall an officer reads the same of it as everybody.
  const officer = await world
    .as('officer.justice')
    .run(
      `query ($r: String!) { candidateCall(reference: $r) { received actions { action } tiesToSettle { mark } outcome { ranking { rank } } } }`,
      { r: call },
    );
  expect(officer).toMatchObject({
    errors: [],
    data: { candidateCall: { received: 2, actions: [], tiesToSettle: [] } },
  });
});

test('a candidate reads what is held of them, and once erased stands nowhere: the call goes on without them', async () => {
  const call = await opened({ seats: 1 });
  const email = `${CANARY}@example.org`;
  const words = { organisation: CANARY, representative: CANARY, phone: '0611223344', motivation: CANARY };
  await steps.send(call, email, words);
  await steps.send(call, 'stays@example.org');
  const someone = await steps.recognised(email);
  const exported = await someone.run('mutation { exportMyData(input: { format: JSON }) { content } }');
  expect(JSON.parse(exported.data.exportMyData.content).candidacy[0]).toMatchObject({ organisation: CANARY });
  await scoring(call);
  const held = await byAddress(call, email);
  await steps.score(civil(1), held.id, 20, 5);
  await steps.score(civil(1), (await byAddress(call, 'stays@example.org')).id, 1, 1);

  await someone.run(`mutation ($i: AskErasureInput!) { askErasure(input: $i) { address } }`, {
    i: { idempotencyKey: newKey() },
  });
  const secretariat = world.as('secretariat');
  const { data } = await secretariat.run(`{ allDataRequests { edges { node { id version } } } }`);
  const { id, version } = data.allDataRequests.edges[0].node;
  const erased = await secretariat.run(
    `mutation ($i: HandleDataRequestInput!) { handleDataRequest(input: $i) { request { state } } }`,
    { i: { id, version, action: 'ERASE', idempotencyKey: newKey() } },
  );
  expect(erased.errors).toEqual([]);
  expect(await tablesWith(world, CANARY)).toEqual([]);
  expect(await tablesWith(world, '0611223344')).toEqual([]);
  expect(await steps.read(call)).toMatchObject({ received: 2, withdrawn: 1, eligible: 1 });
  await steps.decide(call, 'CLOSE_SCORING');
  const { outcome } = (await steps.decide(call, 'DECIDE')).call;
  expect(outcome.ranking).toMatchObject([{ rank: 1, name: 'Association stays@example.org' }]);
});

test('PR-06: thirteen months after the results no candidate is named but the organisations that have a place', async () => {
  const call = await opened({ seats: 1, substitutes: 0 });
  for (const name of ['kept', 'gone']) await steps.send(call, `${name}@example.org`);
  await scoring(call);
  await steps.score(civil(1), (await byAddress(call, 'kept@example.org')).id, 20, 5);
  await steps.score(civil(1), (await byAddress(call, 'gone@example.org')).id, 1, 1);
  await steps.decide(call, 'CLOSE_SCORING');
  await steps.decide(call, 'DECIDE');
  const runIn = (months: number) => {
    const now = new Date();
    now.setMonth(now.getMonth() + months);
    return world.orm.em
      .fork()
      .transactional((em) => retention.run({ em, now, today: dayOf(now), stopped: () => false }));
  };
  expect(await runIn(11)).toMatchObject({ candidacy: 0 });
  await runIn(13);
  expect(
    await steps.execute(
      `select k.state, k.organisation, coalesce(k.representative, k.motivation, k.citizen_id::text) as person
       from candidacy k join candidate_call c on c.id = k.call_id where c.reference = ? order by k.rank`,
      [call],
    ),
  ).toEqual([
    { state: 'RETAINED', organisation: 'Association kept@example.org', person: null },
    { state: 'NOT_RETAINED', organisation: null, person: null },
  ]);
});
