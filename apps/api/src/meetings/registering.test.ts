import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { confirm, mailedTokens, newKey } from '../citizens/testing-citizens.js';
import { openWorld, type World } from '../testing/world.js';
import { meetingReminders } from './meeting-reminders.job.js';
import { announced, details, today } from './testing-meetings.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const register = `mutation ($input: RegisterForMeetingInput!) { registerForMeeting(input: $input) { confirmed } }`;
const cancel = `mutation ($input: CancelRegistrationInput!) { cancelRegistration(input: $input) { cancelled } }`;
const own = `query ($meeting: String!) { meeting(reference: $meeting) { seatsLeft ownRegistration { state code picture } } }`;

let networks = 0;
const stranger = () => world.visitor({ network: `network-${++networks}` });

const ask = (meeting: string, email: string, more: object = {}) =>
  stranger().run(register, {
    input: { meeting, name: 'A person', idempotencyKey: newKey(), guard: { email, language: 'FR' }, ...more },
  });

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

/** Somebody as the portal recognises them after their link. */
async function recognised(email: string) {
  const [citizen] = await execute<{ id: string; email: string; language: 'fr' }>(
    'select id, email, language from citizen where email = ?',
    [email],
  );
  return world.visitor({ citizen: citizen! });
}

async function registered(meeting: string, email: string, more: object = {}): Promise<void> {
  const asked = await ask(meeting, email, more);
  expect(asked.errors).toEqual([]);
  const [token] = await mailedTokens(world, email);
  const done = await stranger().run(confirm, { input: { token, idempotencyKey: newKey() } });
  expect(done.errors).toEqual([]);
  expect(done.data.confirmLink).toMatchObject({ kind: 'REGISTRATION', reference: meeting });
}

const statesOf = (meeting: string) =>
  execute<{ state: string; email: string }>(
    `select r.state, c.email from meeting_registration r join meeting m on m.id = r.meeting_id
     join citizen c on c.id = r.citizen_id where m.reference = ? order by r.registered_at`,
    [meeting],
  );
const mailsTo = async (email: string): Promise<string[]> => {
  const rows = await execute<{ kind: string }>(
    `select m.kind from mail m join citizen c on c.id = m.citizen_id where c.email = ? order by m.created_at, m.id`,
    [email],
  );
  return rows.map(({ kind }) => kind);
};

test('one registers by a link, gets a seat or waits, and moves up when somebody calls off', async () => {
  const meeting = await announced(world, { seats: 1 });
  await registered(meeting, 'first@example.org', { region: 'fes-meknes', gender: 'FEMALE' });
  await registered(meeting, 'second@example.org');
  expect((await statesOf(meeting)).map(({ state }) => state)).toEqual(['ACCEPTED', 'WAITING']);
  expect(await mailsTo('second@example.org')).toEqual(['CONFIRM_REGISTRATION', 'MEETING_WAITING']);

  const first = await recognised('first@example.org');
  const seen = (await first.run(own, { meeting })).data.meeting;
  expect(seen).toMatchObject({ seatsLeft: 0, ownRegistration: { state: 'ACCEPTED' } });
  expect(seen.ownRegistration.picture).toMatch(/^<svg/);
  expect((await world.public.run(own, { meeting })).data.meeting.ownRegistration).toBeNull();

  expect(
    (await world.public.run(cancel, { input: { meeting, idempotencyKey: newKey() } })).errors,
  ).toMatchObject([{ code: 'NOT_ALLOWED', facts: { why: 'enterFirst' } }]);
  expect((await first.run(cancel, { input: { meeting, idempotencyKey: newKey() } })).errors).toEqual([]);
  expect((await statesOf(meeting)).map(({ state }) => state)).toEqual(['CANCELLED', 'ACCEPTED']);
  expect((await mailsTo('second@example.org')).at(-1)).toBe('MEETING_ACCEPTED');
  // What was said of oneself went with it.
  const left = await execute(
    `select 1 from meeting_registration where gender is not null or region is not null`,
  );
  expect(left).toEqual([]);
});

test('outside of the window nobody registers, also by a link asked for in time', async () => {
  const meeting = await announced(world);
  await ask(meeting, 'late@example.org');
  await execute(
    `update meeting set registration_closes_on = country_day(now()) - 1, registration_opens_on = country_day(now()) - 2 where reference = ?`,
    [meeting],
  );
  const [token] = await mailedTokens(world, 'late@example.org');
  const closed = [{ code: 'WRONG_STATE', facts: { why: 'windowClosed' } }];
  expect(
    (await stranger().run(confirm, { input: { token, idempotencyKey: newKey() } })).errors,
  ).toMatchObject(closed);
  expect((await ask(meeting, 'later@example.org')).errors).toMatchObject(closed);
  expect((await ask('ma-nap-3-m01', 'never@example.org')).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('at the door a code lets in once; those who wait or called off are told why not; names are for the door only', async () => {
  const meeting = await announced(world, { seats: 1 });
  await registered(meeting, 'comes@example.org');
  await registered(meeting, 'waits@example.org');
  const list = `query ($meeting: String!) { meetingRegistrations(meeting: $meeting) { name state code checkedInAt } }`;
  const { data } = await world.as('secretariat').run(list, { meeting });
  const [accepted, waiting] = data.meetingRegistrations;
  const enter = (code: string, account = 'secretariat') =>
    world
      .as(account)
      .run(
        `mutation ($input: CheckInInput!) { checkIn(input: $input) { present registration { name checkedInAt } } }`,
        { input: { meeting, code } },
      );
  const typed = ` ${accepted.code.slice(0, 3).toLowerCase()}-${accepted.code.slice(3)}`;
  for (const _ of [1, 2]) expect((await enter(typed)).data.checkIn).toMatchObject({ present: 1 });
  expect((await enter(waiting.code)).errors).toMatchObject([
    { code: 'WRONG_STATE', facts: { why: 'notAccepted' } },
  ]);
  expect((await enter('ZZZZZZ')).errors).toMatchObject([{ code: 'NOT_FOUND', field: 'code' }]);
  expect((await enter(accepted.code, 'member.civil')).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  for (const account of ['member.civil', 'admin', 'officer.justice'])
    expect((await world.as(account).run(list, { meeting })).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
});

test('PR-02: at its close a meeting counts without small counts, and forgets what people said of themselves', async () => {
  const meeting = await announced(world, { seats: 100 });
  await execute(
    `with people as (insert into citizen (id, email, language, created_at)
       select gen_random_uuid(), 'present' || n || '@example.org', 'fr', now() from generate_series(1, 20) n returning id, email)
     insert into meeting_registration (id, meeting_id, citizen_id, name, state, code, gender, age_band, registered_at, checked_in_at)
     select gen_random_uuid(), m.id, p.id, 'A person', 'ACCEPTED', 'C' || row_number() over (),
       case when row_number() over () <= 3 then 'MALE' else 'FEMALE' end, 'FROM_30', now(), now()
     from people p, meeting m where m.reference = ?`,
    [meeting],
  );
  const { data, errors } = await world.as('secretariat').run(
    `mutation ($input: CloseMeetingInput!) { closeMeeting(input: $input) { meeting {
      state registered participants reach { channel count } participantTables { dimension cells { value count } } } } }`,
    { input: { reference: meeting, version: 1, participants: 25, online: 5, onlineViews: 300 } },
  );
  expect(errors).toEqual([]);
  const closed = data.closeMeeting.meeting;
  expect(closed).toMatchObject({ state: 'HELD', registered: 20, participants: 25 });
  expect(
    closed.reach.map(({ channel, count }: { channel: string; count: number }) => [channel, count]),
  ).toEqual([
    ['REGISTERED', 20],
    ['CHECKED_IN', 20],
    ['ONLINE', 5],
    ['ONLINE_VIEWS', 300],
  ]);
  const cellsOf = (dimension: string) =>
    closed.participantTables.find((table: { dimension: string }) => table.dimension === dimension).cells;
  // Three men: neither their count nor the women's, from which it follows, is shown.
  expect(cellsOf('GENDER')).toEqual([
    { value: 'FEMALE', count: null },
    { value: 'MALE', count: null },
    { value: 'UNKNOWN', count: null },
  ]);
  expect(
    await execute(
      `select 1 from meeting_registration r join meeting m on m.id = r.meeting_id
    where m.reference = ? and (gender is not null or age_band is not null)`,
      [meeting],
    ),
  ).toEqual([]);
});

test('RE-29: those with a seat are reminded once; whoever is registered is told that a meeting is called off', async () => {
  const meeting = await announced(world);
  await registered(meeting, 'guest@example.org');
  await execute(`update meeting_registration set registered_at = now() - interval '3 days'`);
  for (const _ of [1, 2])
    await world.orm.em
      .fork()
      .transactional((em) =>
        meetingReminders.run({ em, now: new Date(), today: today(), stopped: () => false }),
      );
  await world
    .as('secretariat')
    .run(`mutation ($input: CancelMeetingInput!) { cancelMeeting(input: $input) { meeting { state } } }`, {
      input: { reference: meeting, version: 1, reason: { fr: 'La salle est fermée.' } },
    });
  expect((await mailsTo('guest@example.org')).slice(1)).toEqual([
    'MEETING_ACCEPTED',
    'MEETING_REMINDER',
    'MEETING_CANCELLED',
  ]);
});

test('more seats let those who wait move up', async () => {
  const meeting = await announced(world, { seats: 1 });
  for (const email of ['one@example.org', 'two@example.org', 'three@example.org'])
    await registered(meeting, email);
  await world
    .as('secretariat')
    .run(`mutation ($input: UpdateMeetingInput!) { updateMeeting(input: $input) { meeting { seats } } }`, {
      input: { reference: meeting, version: 1, details: details({ seats: 2 }) },
    });
  expect((await statesOf(meeting)).map(({ state }) => state)).toEqual(['ACCEPTED', 'ACCEPTED', 'WAITING']);
});

test('however many come and go at the same time, no more are let in than there are seats', async () => {
  const step = fc.record({ who: fc.integer({ min: 0, max: 7 }), comes: fc.boolean() });
  let round = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.array(step, { minLength: 2, maxLength: 10 }),
      async (seats, steps) => {
        round++;
        const meeting = await announced(world, { seats });
        const email = (who: number) => `p${round}-${who}@example.org`;
        await execute(
          `insert into citizen (id, email, language, created_at, confirmed_at)
         select gen_random_uuid(), 'p${round}-' || n || '@example.org', 'fr', now(), now() from generate_series(0, 7) n`,
        );
        const people = await Promise.all(steps.map(({ who }) => recognised(email(who))));
        await Promise.all(
          steps.map(({ who, comes }, index) =>
            comes
              ? people[index]!.run(register, {
                  input: {
                    meeting,
                    name: 'A person',
                    idempotencyKey: newKey(),
                    guard: { email: email(who), language: 'FR' },
                  },
                })
              : people[index]!.run(cancel, { input: { meeting, idempotencyKey: newKey() } }),
          ),
        );
        const states = (await statesOf(meeting)).map(({ state }) => state);
        const accepted = states.filter((state) => state === 'ACCEPTED').length;
        expect(accepted).toBeLessThanOrEqual(seats);
        // Nobody waits beside a free seat.
        expect(accepted === seats || !states.includes('WAITING')).toBe(true);
      },
    ),
    { numRuns: 12 },
  );
});
