import type { Locale } from '@iltizam/domain/languages';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seal } from '../audit/testing-log.js';
import { verifyAudit } from '../audit/verify-audit.js';
import { confirm, mailedTokens, newKey, sendLink } from '../citizens/testing-citizens.js';
import { readerOf } from '../database/database.js';
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
  expect(await tablesWith(CANARY)).toEqual([]);
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

/** Every table of the database, row by row as text. */
async function tablesWith(text: string): Promise<string[]> {
  const tables = await execute<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await execute<{ there: boolean }>(
      `select exists (select from "${name}" t where t::text like ?) as there`,
      [`%${text}%`],
    );
    if (row!.there) found.push(name);
  }
  expect(tables.length).toBeGreaterThan(60);
  return found;
}
