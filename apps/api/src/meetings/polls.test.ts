import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirm, mailedTokens, newKey } from '../citizens/testing-citizens.js';
import { openWorld, type World } from '../testing/world.js';
import { announced, nameRapporteur } from './testing-meetings.js';

let world: World;
let meeting: string;
beforeAll(async () => {
  world = await openWorld();
  meeting = await announced(world, { format: 'IN_PERSON', seats: 40 });
  await nameRapporteur(world, meeting);
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

const run = async (account: string, mutation: string, input: object) => {
  const type = `${mutation[0]!.toUpperCase()}${mutation.slice(1)}Input`;
  const { data, errors } = await world
    .as(account)
    .run(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { meeting { polls { id version state } } } }`,
      {
        input: { meeting, ...input },
      },
    );
  return {
    polls: data?.[mutation]?.meeting.polls as { id: string; version: number; state: string }[],
    errors,
  };
};

const question = { fr: 'Quel service améliorer d’abord ?' };
const options = ['État civil', 'Santé', 'Transport'].map((fr) => ({ text: { fr } }));

/** The last poll, as somebody sees it. */
const seen = async (as: Pick<World['public'], 'run'> = world.public) => {
  const { data, errors } = await as.run(
    `query ($meeting: String!) { meeting(reference: $meeting) { polls { id state answered
       ownStanding { canAnswer hasAnswered } options { votes } } } }`,
    { meeting },
  );
  expect(errors).toEqual([]);
  return data.meeting.polls.at(-1);
};

/** Somebody with a confirmed seat, as the portal recognises them, and the code for the door. */
async function seated(email: string) {
  const visitor = world.visitor({ network: email });
  await visitor.run(
    `mutation ($input: RegisterForMeetingInput!) { registerForMeeting(input: $input) { confirmed } }`,
    { input: { meeting, name: 'A person', idempotencyKey: newKey(), guard: { email, language: 'FR' } } },
  );
  const [token] = await mailedTokens(world, email);
  await visitor.run(confirm, { input: { token, idempotencyKey: newKey() } });
  const [row] = await execute<{ id: string; email: string; language: 'fr'; code: string }>(
    `select c.id, c.email, c.language, r.code from citizen c join meeting_registration r on r.citizen_id = c.id
     where c.email = ?`,
    [email],
  );
  const { code, ...citizen } = row!;
  return { as: world.visitor({ citizen }), code };
}

const answer = (as: Pick<World['public'], 'run'>, poll: string, option: number, idempotencyKey = newKey()) =>
  as.run(`mutation ($input: AnswerPollInput!) { answerPoll(input: $input) { answered } }`, {
    input: { poll, option, idempotencyKey },
  });

test('those who are there answer, once and in secret; it is counted when it is closed, small numbers kept back', async () => {
  const [poll] = (await run('rapporteur', 'savePoll', { question, options })).polls;
  const decide = (account: string, action: string, version = poll!.version) =>
    run(account, 'decidePoll', { poll: poll!.id, version, action });
  const first = await seated('first@example.org');
  expect((await answer(first.as, poll!.id, 1)).errors).toMatchObject([{ facts: { why: 'noPollOpen' } }]);
  expect((await decide('member.civil', 'OPEN')).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  expect((await decide('rapporteur', 'CLOSE')).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  const [opened] = (await decide('rapporteur', 'OPEN')).polls;
  expect(opened).toMatchObject({ state: 'OPEN', version: 2 });
  expect((await decide('secretariat', 'CLOSE', 1)).errors).toMatchObject([{ code: 'STALE_VERSION' }]);
  const edited = await run('rapporteur', 'savePoll', { poll: poll!.id, version: 2, question, options });
  expect(edited.errors).toMatchObject([{ code: 'WRONG_STATE', facts: { why: 'pollBegun' } }]);

  // Nobody the portal does not recognise, nobody without a seat, nobody who is not in the room.
  expect((await answer(world.public, poll!.id, 1)).errors).toMatchObject([{ facts: { why: 'enterFirst' } }]);
  const [other] = await execute<{ id: string; email: string; language: 'fr' }>(
    `insert into citizen (id, email, language, created_at) values (gen_random_uuid(), 'other@example.org', 'fr', now())
     returning id, email, language`,
  );
  const without = await answer(world.visitor({ citizen: other! }), poll!.id, 1);
  expect(without.errors).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'notAccepted' } }]);
  expect((await answer(first.as, poll!.id, 1)).errors).toMatchObject([{ facts: { why: 'notCheckedIn' } }]);
  expect((await seen(first.as)).ownStanding).toEqual({ canAnswer: false, hasAnswered: false });

  const room = [first];
  for (let n = 0; n < 14; n++) room.push(await seated(`person-${n}@example.org`));
  for (const { code } of room) {
    const { errors } = await world
      .as('secretariat')
      .run(`mutation ($input: CheckInInput!) { checkIn(input: $input) { __typename } }`, {
        input: { meeting, code },
      });
    expect(errors).toEqual([]);
  }
  expect((await seen(first.as)).ownStanding).toEqual({ canAnswer: true, hasAnswered: false });
  expect((await answer(first.as, poll!.id, 4)).errors).toMatchObject([{ code: 'INVALID_INPUT' }]);
  const chosen = room.map((_one, n) => (n < 8 ? 1 : n < 14 ? 2 : 3));
  const key = newKey();
  const told = await Promise.all(
    room.map(({ as }, n) => answer(as, poll!.id, chosen[n]!, n === 0 ? key : newKey())),
  );
  expect(told.flatMap(({ errors }) => errors)).toEqual([]);
  // Sent again it is the same answer; another one is refused, also when both come at once.
  expect((await answer(first.as, poll!.id, 1, key)).errors).toEqual([]);
  const both = await Promise.all([2, 3].map((option) => answer(first.as, poll!.id, option)));
  expect(both.map(({ errors }) => errors[0]?.facts)).toMatchObject(
    both.map(() => ({ why: 'alreadyAnswered' })),
  );
  expect(await seen(first.as)).toMatchObject({
    state: 'OPEN',
    answered: null,
    ownStanding: { canAnswer: false, hasAnswered: true },
    options: [{ votes: null }, { votes: null }, { votes: null }],
  });
  // No row, and no line of the log, says who answered what.
  const logged = await execute<{ said: string }>(
    `select distinct changes::text as said from audit_event where operation = 'Mutation.answerPoll'`,
  );
  expect(logged).toEqual([{ said: '[]' }]);

  const closed = await decide('secretariat', 'CLOSE', 2);
  expect(closed.errors).toEqual([]);
  expect(await seen()).toMatchObject({
    state: 'CLOSED',
    answered: 15,
    ownStanding: null,
    options: [{ votes: 8 }, { votes: null }, { votes: null }],
  });
  expect(await execute('select from poll_voter union all select from poll_urn')).toEqual([]);
  expect((await answer(room[1]!.as, poll!.id, 1)).errors).toMatchObject([{ facts: { why: 'noPollOpen' } }]);
});

test('who closes the meeting closes what it was still being asked', async () => {
  const { polls } = await run('rapporteur', 'savePoll', { question, options });
  const last = polls.at(-1)!;
  await run('rapporteur', 'decidePoll', { poll: last.id, version: last.version, action: 'OPEN' });
  const { data } = await world
    .as('secretariat')
    .run(`query ($meeting: String!) { meeting(reference: $meeting) { version } }`, { meeting });
  const closed = await world
    .as('secretariat')
    .run(`mutation ($input: CloseMeetingInput!) { closeMeeting(input: $input) { meeting { state } } }`, {
      input: { reference: meeting, version: data.meeting.version, participants: 15 },
    });
  expect(closed.errors).toEqual([]);
  expect(await seen()).toMatchObject({ state: 'CLOSED', answered: 0 });
});

test('who calls the meeting off closes its polls too; what was counted by hand is not opened', async () => {
  meeting = await announced(world);
  const saved = await run('secretariat', 'savePoll', { question, options });
  const [poll] = saved.polls;
  const open = { poll: poll!.id, version: 1, action: 'OPEN' };
  const counted = options.map((option) => ({ ...option, votes: 7 }));
  const { polls } = await run('secretariat', 'savePoll', { question, options: counted });
  const byHand = await run('secretariat', 'decidePoll', { ...open, poll: polls.at(-1)!.id });
  expect(byHand.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  expect(await seen()).toMatchObject({ state: 'WRITTEN', options: counted.map(({ votes }) => ({ votes })) });

  expect((await run('secretariat', 'decidePoll', open)).errors).toEqual([]);
  const { data } = await world
    .as('secretariat')
    .run(`query ($meeting: String!) { meeting(reference: $meeting) { version } }`, { meeting });
  const cancelled = await world
    .as('secretariat')
    .run(
      `mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { meeting { polls { state } } } }`,
      { input: { reference: meeting, version: data.meeting.version, reason: { fr: 'Salle fermée' } } },
    );
  expect(cancelled.errors).toEqual([]);
  expect(cancelled.data.cancelMeeting.meeting.polls).toEqual([{ state: 'CLOSED' }, { state: 'WRITTEN' }]);
});
