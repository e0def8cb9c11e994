import type { Locale } from '@iltizam/domain/languages';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seal } from '../audit/testing-log.js';
import { verifyAudit } from '../audit/verify-audit.js';
import { confirm, mailedTokens, newKey, sendLink } from '../citizens/testing-citizens.js';
import { readerOf } from '../database/database.js';
import { tablesWith } from '../personal-data/testing-tables.js';
import { replayErasures } from '../personal-data/replay-erasures.js';
import { emailHash } from './data-request.commands.js';
import { openWorld, type Someone, type World } from '../testing/world.js';

/** Stands in the address, and must stand nowhere once its person is erased. */
const CANARY = 'canary51c9@example.org';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

/** Whoever has this address, in a browser that opened the link mailed to it. */
async function person(email: string): Promise<Someone> {
  const guard = { email, language: 'FR' };
  await world.public.run(sendLink, { input: { guard, idempotencyKey: newKey() } });
  const [token] = await mailedTokens(world, email);
  await world.public.run(confirm, { input: { token, idempotencyKey: newKey() } });
  const [row] = await execute<{ id: string; language: Locale }>(
    `select id, language from citizen where email = ?`,
    [email],
  );
  return world.visitor({ citizen: { id: row!.id, email, language: row!.language } });
}

/** A person with something in every place that holds something of people. */
async function wholePerson(): Promise<Someone> {
  const someone = await person(CANARY);
  await someone.run(`mutation ($input: FollowInput!) { follow(input: $input) { confirmed } }`, {
    input: {
      guard: { language: 'FR' },
      recordType: 'COMMITMENT',
      reference: 'ma-nap-2-c11',
      frequency: 'DAILY',
      consent: true,
      idempotencyKey: newKey(),
    },
  });
  await execute(`insert into proposal_author (id, proposal_id, name, email, capacity, created_at)
    select gen_random_uuid(), id, '${CANARY}', '${CANARY}', 'INDIVIDUAL', now() from proposal where reference = 'ma-nap-3-p0001'`);
  return someone;
}

const exportData = `mutation ($input: ExportMyDataInput!) { exportMyData(input: $input) { fileName content } }`;
const askErasure = `mutation ($input: AskErasureInput!) { askErasure(input: $input) { dataRequests { id kind state dueOn reason } } }`;
const requests = `{ allDataRequests { edges { node { id kind state version rowCount } } } }`;
const handle = `mutation ($input: HandleDataRequestInput!) { handleDataRequest(input: $input) { request { state rowCount reason } } }`;

test('PR-04: whoever opened the link gets everything that is held of them in one file, and nobody else', async () => {
  const someone = await wholePerson();
  const { data } = await someone.run(exportData, { input: { format: 'JSON' } });
  const held = JSON.parse(data.exportMyData.content);
  expect(held.citizen[0]).toMatchObject({ email: CANARY, language: 'fr' });
  expect(held.follow[0]).toMatchObject({ frequency: 'DAILY' });
  expect(held.consent[0]).toMatchObject({ purpose: 'BE_TOLD', version: '2026-11', language: 'fr' });
  expect(held.audit_event.length).toBeGreaterThan(1);
  // What opens a door is not handed out, not to its owner either.
  expect(data.exportMyData.content).not.toMatch(/token_hash|payload|\?t=/u);
  const csv = await someone.run(exportData, { input: { format: 'CSV' } });
  expect(csv.data.exportMyData.fileName).toMatch(/^my-data-\d{4}-\d{2}-\d{2}\.csv$/u);
  expect(csv.data.exportMyData.content).toMatch(/^\uFEFFtable,row,column,value\r\n/u);
  expect((await world.public.run(exportData, { input: { format: 'JSON' } })).errors).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'enterFirst' } },
  ]);
});

test('PR-05: erasing is asked once, decided by the secretariat, and leaves the person nowhere', async () => {
  const someone = await person(CANARY);
  for (const _ of [1, 2]) await someone.run(askErasure, { input: { idempotencyKey: newKey() } });
  const mine = (await someone.run(`{ citizen { dataRequests { kind state } } }`)).data.citizen.dataRequests;
  expect(mine.filter(({ kind }: { kind: string }) => kind === 'ERASURE')).toEqual([
    { kind: 'ERASURE', state: 'OPEN' },
  ]);
  const open = async () =>
    (await world.as('secretariat').run(requests)).data.allDataRequests.edges
      .map(({ node }: { node: { state: string } }) => node)
      .find(({ state }: { state: string }) => state === 'OPEN');
  const { id, version } = await open();
  const answer = (who: Someone, more: object) =>
    who.run(handle, { input: { id, version, action: 'REFUSE', idempotencyKey: newKey(), ...more } });

  for (const account of ['member.civil', 'officer.justice']) {
    expect((await world.as(account).run(requests)).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await answer(world.as(account), {})).errors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  }
  const secretariat = world.as('secretariat');
  expect((await answer(secretariat, { reason: ' ' })).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
  expect((await answer(secretariat, { action: 'ERASE', version: version + 1 })).errors).toMatchObject([
    { code: 'STALE_VERSION' },
  ]);
  const proposals = await execute('select * from proposal order by id');
  const [citizen] = await execute<{ id: string }>(`select id from citizen where email = ?`, [CANARY]);
  await seal(world);
  const done = await answer(secretariat, { action: 'ERASE' });
  expect(done.data.handleDataRequest.request).toMatchObject({ state: 'DONE', rowCount: expect.any(Number) });
  expect(await execute('select * from proposal order by id')).toEqual(proposals);
  expect(await tablesWith(world, CANARY)).toEqual([]);
  expect(await tablesWith(world, citizen!.id)).toEqual([]);
  // Of what they did the log keeps hashes, and holds.
  expect(await execute(`select 1 from audit_event where record_id = ?`, [citizen!.id])).toEqual([]);
  await seal(world);
  const { faults } = await verifyAudit(readerOf(world.orm.em.fork()));
  expect(faults).toEqual([]);
  expect(await execute(`select 1 from audit_event where kept_hash is not null`)).not.toEqual([]);
  const [now] = await execute<{ version: number }>(`select version from data_request where id = ?`, [id]);
  const again = await answer(secretariat, { action: 'ERASE', version: now!.version });
  expect(again.errors).toMatchObject([{ code: 'WRONG_STATE' }]);
});

test('PR-05: whom a restored backup brings back is erased again, once; who came back by themselves stays', async () => {
  const gone = 'gone77aa@example.org';
  const back = 'back77aa@example.org';
  await person(gone);
  await execute(`insert into proposal_author (id, proposal_id, name, email, capacity, created_at)
    select gen_random_uuid(), id, '${gone}', '${gone}', 'INDIVIDUAL', now() from proposal where reference = 'ma-nap-3-p0002'`);
  await person(back);
  const [row] = await execute<{ id: string }>('select id from citizen where email = ?', [gone]);
  const { id } = row!;
  const proposals = await execute('select * from proposal order by id');
  await seal(world);
  const later = new Date();
  const list = [
    { id: v7(), emailHash: emailHash(gone), handledAt: later },
    { id: v7(), emailHash: emailHash(back), handledAt: new Date('2020-01-01') },
  ];
  // Nothing in the list names anybody.
  expect(JSON.stringify(list)).not.toContain('77aa');
  const when = { now: later, today: later.toISOString().slice(0, 10) };
  expect(await replayErasures(world.orm.em, list, when)).toBe(2);
  expect(await replayErasures(world.orm.em, list, when)).toBe(0);
  for (const erased of [gone, id]) expect(await tablesWith(world, erased)).toEqual([]);
  expect(await tablesWith(world, back)).toContain('citizen');
  expect(await execute('select * from proposal order by id')).toEqual(proposals);
  await seal(world);
  expect((await verifyAudit(readerOf(world.orm.em.fork()))).faults).toEqual([]);
  expect(await execute(`select state from data_request where id = ?`, [list[0]!.id])).toEqual([
    { state: 'DONE' },
  ]);
});

const object = `mutation ($input: AskObjectionInput!) { askObjection(input: $input) { dataRequests { kind purpose state words } } }`;

test('PR-05: a person objects to one use of what is held, and what is held for it alone goes', async () => {
  const email = 'objects@example.org';
  const someone = await person(email);
  const input = (more: object) => ({
    input: { purpose: 'AUTHORSHIP', words: 'أخشى على عملي.', idempotencyKey: newKey(), ...more },
  });
  expect((await world.public.run(object, input({}))).errors).toMatchObject([
    { code: 'NOT_ALLOWED', facts: { why: 'enterFirst' } },
  ]);
  expect((await someone.run(object, input({ words: ' ' }))).errors).toMatchObject([
    { code: 'REASON_REQUIRED', field: 'words' },
  ]);
  const [row] = await execute<{ id: string }>('select id from citizen where email = ?', [email]);
  const citizen = row!.id;
  await execute(`insert into proposal_author (id, proposal_id, citizen_id, name, email, capacity, created_at)
    select gen_random_uuid(), id, '${citizen}', 'اسمها', '${email}', 'INDIVIDUAL', now() from proposal where reference = 'ma-nap-3-p0003'`);
  for (const _ of [1, 2]) await someone.run(object, input({}));
  await someone.run(object, input({ purpose: 'FOLLOWING' }));
  const open = async () =>
    (
      await world
        .as('secretariat')
        .run(`{ allDataRequests { edges { node { id version kind state purpose words } } } }`)
    ).data.allDataRequests.edges
      .map(({ node }: { node: object }) => node)
      .filter(({ kind, state }: Record<string, string>) => kind === 'OBJECTION' && state === 'OPEN');
  const [following, authorship] = await open();
  expect(await open()).toMatchObject([
    { purpose: 'FOLLOWING' },
    { purpose: 'AUTHORSHIP', words: 'أخشى على عملي.' },
  ]);
  const answer = (
    { id, version }: { id: string; version: number },
    action: string,
    more = {},
    who = 'secretariat',
  ) => world.as(who).run(handle, { input: { id, version, action, idempotencyKey: newKey(), ...more } });
  expect((await answer(authorship, 'END_USE', {}, 'member.civil')).errors).toMatchObject([
    { code: 'NOT_ALLOWED' },
  ]);
  expect((await answer(authorship, 'ERASE')).errors).toMatchObject([{ code: 'WRONG_STATE' }]);
  expect((await answer(authorship, 'END_USE')).data.handleDataRequest.request).toMatchObject({
    state: 'DONE',
    rowCount: 1,
  });
  expect(
    await execute(
      `select name, email, citizen_id from proposal_author a join proposal p on p.id = a.proposal_id where p.reference = 'ma-nap-3-p0003'`,
    ),
  ).toContainEqual({ name: null, email: null, citizen_id: null });
  // The person stays, and what they follow with them.
  expect(await execute('select email from citizen where id = ?', [citizen])).toEqual([{ email }]);
  expect((await answer(following, 'REFUSE')).errors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
  expect((await answer(following, 'REFUSE', { reason: 'لا تتابعون شيئا.' })).errors).toEqual([]);
  const mails = await execute<{ kind: string }>(
    `select kind from mail where citizen_id = ? and kind like 'OBJECTION%' order by created_at, id`,
    [citizen],
  );
  expect(mails.map(({ kind }) => kind)).toEqual(['OBJECTION_UPHELD', 'OBJECTION_REFUSED']);
});

test('what cannot be erased now is refused with a reason, which is mailed', async () => {
  const someone = await person('kept@example.org');
  await someone.run(askErasure, { input: { idempotencyKey: newKey() } });
  const { data } = await world.as('admin').run(requests);
  const { id, version } = data.allDataRequests.edges[0].node;
  const answer = await world.as('admin').run(handle, {
    input: {
      id,
      version,
      action: 'REFUSE',
      reason: 'Votre proposition est à l’examen.',
      idempotencyKey: newKey(),
    },
  });
  expect(answer.errors).toEqual([]);
  const [mail] = await execute<{ facts: object }>(
    `select facts from mail where kind = 'DATA_REQUEST_REFUSED'`,
  );
  expect(mail!.facts).toEqual({ reason: 'Votre proposition est à l’examen.' });
  expect(
    (await someone.run(`{ citizen { dataRequests { state reason } } }`)).data.citizen.dataRequests,
  ).toEqual([{ state: 'REFUSED', reason: 'Votre proposition est à l’examen.' }]);
});
