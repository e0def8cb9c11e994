import { afterAll, beforeAll, expect, test } from 'vitest';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, TEST_PASSWORD, type World } from '../testing/world.js';
import { demoEmail } from './demo-accounts.js';

let world: World;
let server: TestServer;

beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
});
afterAll(async () => {
  await server.close();
  await world.close();
});

const sql = (text: string, values: unknown[] = []) => world.orm.em.getConnection().execute(text, values);

/** The account behind a cookie; null when nobody is signed in. */
async function account(session: { cookie: string }): Promise<string | null> {
  const { body } = await server.ask('/staff/graphql', '{ me { email } }', { headers: session });
  return (body.data?.['me'] as { email: string } | null)?.email.split('@')[0] ?? null;
}

const age = (column: string, interval: string, who: string) =>
  sql(
    `update session set ${column} = ${column} - interval '${interval}'
     where account_id = (select id from account where email = ?)`,
    [demoEmail(who)],
  );

test('the database holds no token, only its hash', async () => {
  const { cookie } = await server.signIn('secretariat');
  const token = cookie.split('=')[1]!;
  const rows = (await sql('select * from session')) as Record<string, unknown>[];
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test('AU-07: signing in again gives a new token, and the one before is dead', async () => {
  const first = await server.signIn('secretariat');
  const credentials = { email: demoEmail('secretariat'), password: TEST_PASSWORD };
  const response = await server.post('/api/auth/sign-in', credentials, first);
  const second = { cookie: response.headers.getSetCookie()[0]!.split(';')[0]! };
  expect(second.cookie).not.toBe(first.cookie);
  expect(await account(first)).toBeNull();
  expect(await account(second)).toBe('secretariat');
});

test('AU-07: a token set before signing in opens nothing', async () => {
  const planted = { cookie: `iltizam=${'A'.repeat(43)}` };
  expect(await account(planted)).toBeNull();
  const credentials = { email: demoEmail('secretariat'), password: TEST_PASSWORD };
  await server.post('/api/auth/sign-in', credentials, planted);
  expect(await account(planted)).toBeNull();
});

test('AU-18: after 30 minutes without a request it is over; a request or an extension begins them again', async () => {
  const session = await server.signIn('member.public');
  await age('seen_at', '29 minutes', 'member.public');
  expect(await account(session)).toBe('member.public');
  await age('seen_at', '29 minutes', 'member.public');
  const extended = await server.post('/api/auth/extend', {}, session);
  expect(await extended.json()).toEqual({ ok: true, idleSeconds: 1800, endsAt: expect.any(String) });
  await age('seen_at', '29 minutes', 'member.public');
  expect(await account(session)).toBe('member.public');

  await age('seen_at', '31 minutes', 'member.public');
  expect(await account(session)).toBeNull();
  const late = await server.post('/api/auth/extend', {}, session);
  expect(late.status).toBe(401);
  expect(await late.json()).toMatchObject({ code: 'SESSION_ENDED' });
});

test('AU-18: after 12 hours it is over, whatever happened', async () => {
  const session = await server.signIn('member.public');
  await age('expires_at', '12 hours', 'member.public');
  expect(await account(session)).toBeNull();
});

test('AU-18: signing out ends it on the server and in the browser', async () => {
  const session = await server.signIn('admin2');
  const response = await server.post('/api/auth/sign-out', {}, session);
  expect(response.status).toBe(200);
  expect(response.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^iltizam=; .*Expires=Thu, 01 Jan 1970/u),
  ]);
  expect(response.headers.get('clear-site-data')).toBe('"cache"');
  expect(await account(session)).toBeNull();
});

test('AU-10: a disabled person is nobody at the next request, and signs in nowhere', async () => {
  const session = await server.signIn('officer.justice');
  await sql('update account set disabled_at = now() where email = ?', [demoEmail('officer.justice')]);
  expect(await account(session)).toBeNull();
  await sql('update account set disabled_at = null where email = ?', [demoEmail('officer.justice')]);
});

test('AU-10: a role that ended opens nothing at the next request', async () => {
  const session = await server.signIn('admin2');
  const users = () => server.ask('/staff/graphql', '{ users { totalCount } }', { headers: session });
  expect((await users()).body.errors).toBeUndefined();
  const of = `where account_id = (select id from account where email = ?)`;
  await sql(`update membership set valid_from = '2020-01-01', valid_to = '2020-12-31' ${of}`, [
    demoEmail('admin2'),
  ]);
  expect((await users()).body.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  await sql(`update membership set valid_to = null ${of}`, [demoEmail('admin2')]);
});

test.each([
  ['/staff/graphql', { query: '{ me { email } }' }],
  ['/api/auth/sign-in', { email: demoEmail('admin'), password: TEST_PASSWORD }],
  ['/api/auth/sign-out', {}],
  ['/api/auth/extend', {}],
])('%s is not for other sites', async (path, body) => {
  const { address } = server;
  expect((await server.post(path, body, { origin: address })).status).not.toBe(403);
  const refused = [
    await server.post(path, body, { 'x-iltizam': '' }),
    await server.post(path, body, { origin: 'https://elsewhere.example' }),
    await server.post(path, body, { origin: 'null' }),
  ];
  expect(refused.map(({ status }) => status)).toEqual([403, 403, 403]);
  const form = await server.post(path, body, { 'content-type': 'text/plain' });
  expect(form.status).toBe(415);
  expect(form.headers.getSetCookie()).toEqual([]);
});

test('the mode is told to anybody', async () => {
  const response = await server.fetch('/api/auth/mode');
  expect(await response.json()).toEqual({ mode: 'demo', sendsMails: false });
});

test('visits are recorded, failed ones without the address tried', async () => {
  await server.signIn('member.civil');
  await server.post('/api/auth/sign-in', { email: 'nobody@example.org', password: 'wrong' });
  const rows = (await sql(
    `select operation, outcome, actor_name, reference from audit_event where operation = 'signIn' order by id desc limit 2`,
  )) as Record<string, unknown>[];
  expect(rows).toEqual([
    { operation: 'signIn', outcome: 'SIGN_IN_FAILED', actor_name: null, reference: null },
    {
      operation: 'signIn',
      outcome: 'DONE',
      actor_name: 'عضو اللجنة (المجتمع المدني) 1',
      reference: expect.any(String),
    },
  ]);
});
