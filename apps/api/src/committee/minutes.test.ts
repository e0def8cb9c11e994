import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { explained, proposalSteps } from '../proposals/testing-steps.js';
import { openWorld, type World } from '../testing/world.js';
import { committeeSteps } from './testing-committee.js';

let world: World;
let steps: ReturnType<typeof committeeSteps>;
let proposals: ReturnType<typeof proposalSteps>;
/** Mandates by account. */
let mandates: Map<string, string>;

beforeAll(async () => {
  world = await openWorld();
  steps = committeeSteps(world);
  proposals = proposalSteps(world);
  const people = await steps.members(3);
  await steps.agree({ civilSociety: 3, administration: 3 });
  mandates = await steps.seatAll('cycle-1', people, 3);
});
afterAll(() => world.close());

const minutes = { ar: 'محضر الجلسة.', fr: 'Procès-verbal de la séance.', en: 'Minutes of the session.' };

async function referred(): Promise<string> {
  const reference = proposals.fresh();
  await proposals.decide('secretariat', reference, 'REFER');
  return reference;
}

/** A session with all of civil society and two of the administration. */
async function opened(agenda: object[]) {
  const convened = await steps.convene(agenda as Record<string, unknown>[]);
  const session: { reference: string } = convened['session'];
  await steps.decide(session.reference, 'OPEN');
  const accounts = ['civil.1', 'civil.2', 'civil.3', 'public.1', 'public.2'];
  const attended = await steps.attend(
    session.reference,
    accounts.map((account) => mandates.get(account)!),
  );
  return { reference: session.reference, session: attended['session'] };
}

describe('a session that is called', () => {
  test('takes on its agenda what waits, while it is called and not opened', async () => {
    const [one, two, three] = [await referred(), await referred(), await referred()];
    const { session } = (await steps.convene([{ title: { fr: 'Divers' } }])) as unknown as {
      session: { reference: string };
    };
    const agendaOf = async (account: string, proposal: string) =>
      (
        await world
          .as(account)
          .run(`query ($r: String!) { proposal(reference: $r) { onAgendaOf { reference } } }`, {
            r: proposal,
          })
      ).data.proposal.onAgendaOf;
    expect(await agendaOf('civil.1', one)).toBeNull();
    const put = await steps.putOn(session.reference, [one]);
    expect(put['session'].agenda).toMatchObject([
      { kind: 'PLENARY' },
      { ordinal: 2, kind: 'PROPOSALS', proposals: [{ reference: one }], state: 'WAITING' },
    ]);
    expect(await agendaOf('civil.1', one)).toEqual({ reference: session.reference });
    const lot = await steps.putOn(session.reference, [two, three], true);
    expect(lot['session'].agenda[2]).toMatchObject({ ordinal: 3, proposalCount: 2 });
    const { data } = await world.as('secretariat').run(`{ sessionQueue { reference } }`);
    for (const reference of [one, two, three]) expect(data.sessionQueue).not.toContainEqual({ reference });
    expect((await steps.putOn(session.reference, [one])).errors).toMatchObject([
      { code: 'WRONG_STATE', field: 'proposals', facts: { why: 'onAgenda', reference: one } },
    ]);
    expect((await steps.putOn(session.reference, [proposals.fresh()])).errors).toMatchObject([
      { facts: { why: 'notReferred' } },
    ]);
    expect((await steps.putOn(session.reference, [])).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
    await steps.decide(session.reference, 'OPEN');
    const late = await steps.putOn(session.reference, [await referred()]);
    expect(late.errors).toMatchObject([{ code: 'WRONG_STATE', facts: { state: 'OPEN' } }]);
  });
});

describe('the minutes of a session', () => {
  test('tell the public of its votes, by college, and nothing does before them', async () => {
    const one = await referred();
    const { reference, session } = await opened([{ title: { fr: 'Un' }, proposals: [one] }]);
    const item = session.agenda[0].id;
    const put = await steps.put(reference, item, { action: 'SESSION_RETURN' });
    for (const account of ['civil.1', 'public.1'])
      await steps.cast(account, put['session'].agenda[0].votes[0].id);
    await steps.close(reference, item);
    const ask = `query ($r: String!) { committeeSession(reference: $r) { state minutes { fr } attendance { college seats present }
      agenda { state proposalCount votes { result motion { action text { fr } } votes { college for } } } } }`;
    const before = await world.public.run(ask, { r: reference });
    expect(before.data.committeeSession).toEqual({
      state: 'OPEN',
      minutes: null,
      attendance: [],
      agenda: [{ state: null, proposalCount: 1, votes: [] }],
    });
    await steps.decide(reference, 'CLOSE');
    expect((await steps.decide(reference, 'PUBLISH')).errors).toMatchObject([
      { facts: { why: 'minutesMissing' } },
    ]);
    await steps.minutes(reference, { fr: 'Procès-verbal de la séance.' });
    expect((await steps.decide(reference, 'PUBLISH')).errors).toMatchObject([
      { facts: { why: 'languageMissing', languages: 'ar, en' } },
    ]);
    await steps.minutes(reference, minutes);
    expect((await world.public.run(ask, { r: reference })).data.committeeSession.minutes).toBeNull();
    await steps.decide(reference, 'PUBLISH');
    const { committeeSession: told } = (await world.public.run(ask, { r: reference })).data;
    expect(told).toMatchObject({
      state: 'PUBLISHED',
      minutes: { fr: minutes.fr },
      attendance: [{ seats: 3, present: 3 }, { present: 2 }],
      agenda: [{ state: 'ADOPTED', votes: [{ result: 'ADOPTED', motion: { action: 'SESSION_RETURN' } }] }],
    });
  });

  test('tell of the preliminary list that was presented, by institution and as it stood', async () => {
    const em = world.orm.em.fork();
    const justice = `lead_institution_id = (select id from institution where reference = 'justice')`;
    const state = (to: string) =>
      em.execute(`update commitment set state = ? where reference like 'ma-nap-2-c%' and ${justice}`, [to]);
    await state('PROPOSED');
    const { reference, session } = await opened([
      { title: { fr: 'Liste préliminaire' }, presents: 'ma-nap-2' },
    ]);
    const [{ presents, presented, id }] = session.agenda;
    expect(presents).toEqual({ reference: 'ma-nap-2' });
    expect(presented).toMatchObject([{ institution: 'justice' }]);
    expect(presented[0].commitments).toHaveLength(presented[0].commitmentCount);
    await state('ADOPTED');
    const ask = `query ($r: String!) { committeeSession(reference: $r) { agenda { presented { institution commitmentCount } } } }`;
    const told = async () => (await world.public.run(ask, { r: reference })).data.committeeSession.agenda[0];
    expect((await told()).presented).toBeNull();
    await steps.settle(reference, id, 'WITHDRAWN');
    const closed = await steps.decide(reference, 'CLOSE');
    const { minutesDraft } = closed['session'];
    expect(minutesDraft.fr).toContain('Liste préliminaire des engagements, ');
    await steps.minutes(reference, minutesDraft);
    await steps.decide(reference, 'PUBLISH');
    const { commitmentCount } = presented[0];
    expect(await told()).toEqual({ presented: [{ institution: 'justice', commitmentCount }] });
    const nowhere = await steps.convene([{ title: { fr: 'Rien' }, presents: 'ma-nap-99' }]);
    expect(nowhere.errors).toMatchObject([{ code: 'NOT_FOUND', field: 'agenda' }]);
  });

  test('begin with the record, once it is said of every item what became of it', async () => {
    const [one, two] = [await referred(), await referred()];
    const agenda = [
      { title: { fr: 'Un' }, proposals: [one] },
      { title: { fr: 'Deux' }, proposals: [two] },
      { title: { fr: 'Divers' } },
    ];
    const { reference, session } = await opened(agenda);
    const [first, second, third] = session.agenda;
    const refuse = { action: 'SESSION_REFUSE', reasonCode: 'OUT_OF_MANDATE', text: explained };
    const put = await steps.put(reference, first.id, refuse);
    expect((await steps.settle(reference, second.id, 'POSTPONED')).errors).toMatchObject([
      { facts: { why: 'voteOpen' } },
    ]);
    for (const account of ['civil.1', 'public.1'])
      await steps.cast(account, put['session'].agenda[0].votes[0].id);
    await steps.close(reference, first.id);
    expect((await steps.decide(reference, 'CLOSE')).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { why: 'agendaWaiting', items: '2, 3' } },
    ]);
    expect((await steps.settle(reference, first.id, 'WITHDRAWN')).errors).toMatchObject([
      { code: 'WRONG_STATE', facts: { state: 'ADOPTED' } },
    ]);
    await steps.settle(reference, second.id, 'POSTPONED');
    await steps.settle(reference, third.id, 'WITHDRAWN');
    const closed = await steps.decide(reference, 'CLOSE');
    expect(closed['session']).toMatchObject({
      state: 'CLOSED',
      agenda: [{ state: 'ADOPTED' }, { state: 'POSTPONED' }, { state: 'WITHDRAWN' }],
    });
    // What was postponed may come before the next session; why it was refused is told with the outcome.
    const next = await steps.convene([{ title: { fr: 'Deux' }, proposals: [two] }]);
    expect(next.errors).toEqual([]);
    const drafted = closed['session'].minutesDraft;
    expect(drafted.fr).toContain('Collège société civile : sièges occupés : 3 sur 3.');
    expect(drafted.fr).toContain('Motif : Le dossier n’est pas complet.');
    expect(drafted.fr).not.toContain(explained.fr);
    expect((await steps.read(reference, 'officer.justice')).minutesDraft).toBeNull();
    await steps.minutes(reference, drafted);
    await steps.decide(reference, 'PUBLISH');
    const ask = `query ($r: String!) { committeeSession(reference: $r) {
      agenda { settledReason { fr } proposals { reference } votes { motion { text { fr } } } } } }`;
    const told = async () => (await world.public.run(ask, { r: reference })).data.committeeSession.agenda;
    expect(await told()).toMatchObject([
      { proposals: [], votes: [{ motion: { text: null } }] },
      { settledReason: { fr: 'Le dossier n’est pas complet.' }, proposals: [] },
      { proposals: [], votes: [] },
    ]);
    await proposals.publish('secretariat2', one);
    expect(await told()).toMatchObject([
      { proposals: [{ reference: one }], votes: [{ motion: { text: { fr: explained.fr } } }] },
      { proposals: [] },
      {},
    ]);
    expect((await steps.read(reference)).minutesDraft.fr).toContain(explained.fr);
  });
});
