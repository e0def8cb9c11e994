import { addDays } from '@iltizam/domain/days';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { committeeSteps, position, today } from '../committee/testing-committee.js';
import { openWorld, type World } from '../testing/world.js';
import { administration, callSteps, civil } from './testing-calls.js';

let world: World;
let steps: ReturnType<typeof callSteps>;
let cycle: string;
let people: Map<string, string>;
beforeAll(async () => {
  world = await openWorld();
  steps = callSteps(world);
  ({ cycle, people } = await steps.committee());
});
afterAll(() => world.close());

const refused = (why: string, code = 'WRONG_STATE') => [{ code, facts: { why } }];

test('from the first candidacy to the seat, each in their own voice', async () => {
  const { call: draft } = await steps.create(cycle);
  const call: string = draft.reference;
  expect((await steps.ask(call, 'early@example.org')).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  await steps.decide(call, 'OPEN');

  // Sent by the form, confirmed by its link; sent again, the last one counts.
  expect((await steps.ask(call, 'a@example.org', { consents: ['CANDIDATE_NAME'] })).errors).toMatchObject([
    { field: 'consents', facts: { why: 'consentMissing' } },
  ]);
  expect((await steps.ask(call, 'a@example.org', { organisation: ' ' })).errors).toMatchObject([
    { field: 'organisation', facts: { why: 'missing' } },
  ]);
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) await steps.send(call, `${name}@example.org`);
  await steps.send(call, 'a@example.org', { motivation: 'Better said.', phone: '0600000000' });
  await steps.send(call, 'g@example.org', { kind: 'PERSON', organisation: null, consents: ['CANDIDACY'] });
  expect((await steps.nominate(call)).candidacy).toMatchObject({ nominated: true, state: 'RECEIVED' });
  expect((await steps.nominate(call)).errors).toMatchObject(refused('alreadySent'));
  expect(await steps.mailsTo('paper@example.org')).toEqual(['CANDIDACY_NOMINATED']);
  expect(await steps.mailsTo('a@example.org')).toEqual([
    'CONFIRM_CANDIDACY',
    'CANDIDACY_RECEIVED',
    'CONFIRM_CANDIDACY',
    'CANDIDACY_RECEIVED',
  ]);

  // Withdrawn by its author and nobody else; what was written goes with it.
  const [ownF] = await steps.own('f@example.org');
  expect(ownF).toMatchObject({ state: 'RECEIVED', canWithdraw: true, call: { reference: call } });
  expect((await steps.withdraw('e@example.org', ownF.id)).errors).toMatchObject([{ code: 'NOT_FOUND' }]);
  expect((await steps.withdraw('f@example.org', ownF.id)).errors).toEqual([]);
  expect((await steps.own('f@example.org'))[0]).toMatchObject({ state: 'WITHDRAWN', motivation: null });

  // How to reach somebody is read by the secretariat alone.
  const list = await steps.candidacies(call);
  const of = (name: string) => list.find(({ email }) => email === `${name}@example.org`)!;
  expect(of('a')).toMatchObject({ motivation: 'Better said.', phone: '0600000000' });
  for (const one of await steps.candidacies(call, civil(1)))
    expect([one.email, one.phone]).toEqual([null, null]);

  // Eligibility, before the scorers begin.
  await steps.close(call);
  expect((await steps.decide(call, 'BEGIN_SCORING')).errors).toMatchObject(refused('undecided'));
  expect((await steps.declare(of('e'), 'DECLARE_INELIGIBLE')).errors).toMatchObject([
    { code: 'REASON_REQUIRED', field: 'ground' },
  ]);
  await steps.declare(of('e'), 'DECLARE_INELIGIBLE', { ground: 'INCOMPLETE', reason: { fr: 'Statuts.' } });
  for (const name of ['a', 'b', 'c', 'd', 'g', 'paper']) await steps.declare(of(name));
  // Nobody is told before the scoring begins.
  expect((await steps.own('e@example.org'))[0]).toMatchObject({ state: 'RECEIVED', ineligibility: null });
  expect((await steps.score(civil(1), of('a').id, 20, 5)).errors).toMatchObject([
    { facts: { state: 'OPEN' } },
  ]);
  expect((await steps.decide(call, 'BEGIN_SCORING')).call).toMatchObject({
    state: 'SCORING',
    received: 8,
    withdrawn: 1,
    eligible: 6,
    ineligible: 1,
  });
  expect((await steps.own('e@example.org'))[0]).toMatchObject({
    state: 'INELIGIBLE',
    ineligibility: 'INCOMPLETE',
  });
  expect((await steps.mailsTo('e@example.org')).at(-1)).toBe('CANDIDACY_INELIGIBLE');
  expect((await steps.withdraw('a@example.org', of('a').id)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);

  // Scores: whole, by members, sealed, changed at their version; whoever stands aside counts for nothing.
  expect((await steps.score('secretariat', of('a').id, 20, 5)).errors).toMatchObject(
    refused('role', 'NOT_ALLOWED'),
  );
  expect((await steps.score(civil(1), of('a').id, 21, 5)).errors).toMatchObject([
    { field: 'scores.0.score' },
  ]);
  expect((await steps.score(civil(1), of('e').id, 1, 1)).errors).toMatchObject([
    { facts: { state: 'INELIGIBLE' } },
  ]);
  const marks: Record<string, [number, number]> = {
    a: [20, 5],
    b: [10, 3],
    c: [10, 3],
    d: [10, 3],
    g: [8, 2],
    paper: [2, 1],
  };
  for (const [name, [experience, reach]] of Object.entries(marks))
    for (const account of [civil(1), administration(1)])
      expect((await steps.score(account, of(name).id, experience, reach)).errors).toEqual([]);
  const first = await steps.score(civil(2), of('a').id, 0, 0);
  expect(first.candidacy).toMatchObject({ ownVersion: 1, marks: [], mean: null, rank: null });
  expect((await steps.score(civil(2), of('a').id, 1, 1)).errors).toMatchObject([
    { code: 'STALE_VERSION', facts: { yours: null, current: 1 } },
  ]);
  expect((await steps.score(civil(2), of('a').id, 1, 1, { version: 1 })).candidacy).toMatchObject({
    ownVersion: 2,
    ownScores: [{ criterion: 'experience', score: 1, note: 'Solide.' }, { score: 1 }],
  });
  const aside = await steps.standAside(civil(2), of('a').id);
  expect(aside.candidacy).toMatchObject({
    conflict: 'DECLARED',
    ownScores: [],
    scorers: [
      { college: 'CIVIL_SOCIETY', scored: 1, aside: 1 },
      { college: 'ADMINISTRATION', scored: 1, aside: 0 },
    ],
  });
  expect((await steps.score(civil(2), of('a').id, 20, 5, { version: 3 })).errors).toMatchObject(
    refused('recused', 'NOT_ALLOWED'),
  );
  for (const account of ['secretariat', civil(1)])
    for (const one of await steps.candidacies(call, account))
      expect([one.marks, one.mean]).toEqual([[], null]);
  const log = JSON.stringify(
    await steps.execute(`select changes from audit_event where reference = ?`, [call]),
  );
  expect(log).toContain('scored');
  for (const sealed of ['Solide', 'Because', 'a@example.org', 'Kin.']) expect(log).not.toContain(sealed);

  // Closed, counted, and settled where a place ends between equals.
  expect((await steps.decide(call, 'CLOSE_SCORING')).call).toMatchObject({ state: 'SCORED' });
  expect((await steps.score(civil(3), of('a').id, 1, 1)).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  const counted = await steps.candidacies(call, civil(3));
  expect(counted.find(({ id }) => id === of('a').id)).toMatchObject({
    mean: 100,
    rank: 1,
    ground: 'AMONG_SEATS',
    means: [
      { criterion: 'experience', mean: 20, max: 20 },
      { criterion: 'reach', mean: 5, max: 5 },
    ],
  });
  expect(counted.find(({ id }) => id === of('a').id)!.marks).toHaveLength(4);
  expect((await steps.decide(call, 'DECIDE')).errors).toMatchObject(refused('tieOpen'));
  const { tiesToSettle } = await steps.read(call);
  expect(tiesToSettle).toMatchObject([{ mark: 54, places: 1 }]);
  const order = [of('c').id, of('b').id, of('d').id];
  expect((await steps.settle(call, order.slice(1))).errors).toMatchObject(
    refused('listDiffers', 'INVALID_INPUT'),
  );
  expect((await steps.settle(call, order, { reason: { fr: ' ' } })).errors).toMatchObject([
    { code: 'REASON_REQUIRED' },
  ]);
  // Who stands does not say which of their rivals comes first.
  const execute = <Row>(text: string, values: unknown[]) =>
    world.orm.em.fork().execute<Row[]>(text, values) as Promise<[Row]>;
  const [own] = await execute<{ id: string }>(
    `insert into citizen (id, email, language, created_at) values (gen_random_uuid(), ?, 'fr', now()) returning id`,
    [demoEmail('secretariat')],
  );
  const [before] = await execute<{ id: string }>('select citizen_id as id from candidacy where id = ?', [
    of('e').id,
  ]);
  const standsAs = ({ id }: { id: string }) =>
    execute(`update candidacy set citizen_id = ? where id = ?`, [id, of('e').id]);
  await standsAs(own);
  expect((await steps.settle(call, order)).errors).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'recused' } },
  ]);
  await standsAs(before);
  expect((await steps.settle(call, order)).call.tiesToSettle).toEqual([]);
  const outcomeOf = async () =>
    (
      await world.public.run(
        `query ($r: String!) { candidateCall(reference: $r) { received eligible retained outcome { cutOffMark ranking { rank name mark state ground } ties { means reason { fr } } } } }`,
        { r: call },
      )
    ).data.candidateCall;
  expect(await outcomeOf()).toEqual({ received: null, eligible: null, retained: null, outcome: null });

  // Published: names of those who have a place and agreed, and nobody else's.
  expect((await steps.decide(call, 'DECIDE')).call).toMatchObject({
    state: 'DECIDED',
    retained: 2,
    reserve: 1,
  });
  expect(await outcomeOf()).toEqual({
    received: 8,
    eligible: 6,
    retained: 2,
    outcome: {
      cutOffMark: 54,
      ranking: [
        { rank: 1, name: 'Association a@example.org', mark: 100, state: 'RETAINED', ground: 'AMONG_SEATS' },
        { rank: 2, name: 'Association c@example.org', mark: 54, state: 'RETAINED', ground: 'TIE_SETTLED' },
        { rank: 3, name: 'Association b@example.org', mark: 54, state: 'RESERVE', ground: 'TIE_SETTLED' },
      ],
      ties: [{ means: 'LOT', reason: { fr: 'Tirage au sort en séance.' } }],
    },
  });
  expect((await steps.mailsTo('a@example.org')).at(-1)).toBe('CANDIDACY_RETAINED');
  expect((await steps.own('g@example.org'))[0]).toMatchObject({
    state: 'NOT_RETAINED',
    mark: 40,
    rank: 5,
    ground: 'BEYOND_PLACES',
    marks: [{ mean: 8 }, { mean: 2 }],
  });
  expect((await steps.own('paper@example.org'))[0]).toMatchObject({ ground: 'BELOW_MINIMUM' });

  // A seat is given for a candidacy that is retained, once.
  const committee = committeeSteps(world);
  const give = async (candidacy: string, seat: number, capacity = 'MEMBER') => {
    const { data } = await world.as('secretariat').run(`{ committee { cycles { reference version } } }`);
    return committee.give({
      cycle,
      version: data.committee.cycles[0].version,
      college: 'CIVIL_SOCIETY',
      seat,
      capacity,
      person: people.get(civil(seat)),
      position,
      from: today(),
      to: addDays(today(), 300),
      candidacy,
    });
  };
  expect((await give(of('d').id, 1)).errors).toMatchObject(refused('notRetained', 'INVALID_INPUT'));
  expect((await give(of('b').id, 1)).errors).toMatchObject(refused('notRetained', 'INVALID_INPUT'));
  expect((await give(of('a').id, 1)).errors).toEqual([]);
  expect((await give(of('a').id, 2)).errors).toMatchObject(refused('candidacySeated', 'INVALID_INPUT'));
  expect((await give(of('b').id, 2, 'SUBSTITUTE')).errors).toEqual([]);
  expect((await steps.candidacies(call)).filter(({ seated }) => seated)).toHaveLength(2);
});
