import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { demoEmail } from '../accounts/demo-accounts.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, TEST_PASSWORD, type World } from '../testing/world.js';

let world: World;
let server: TestServer;
let session: { cookie: string };
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm);
  session = await server.signIn('admin');
});
afterEach(() => server.post('/api/auth/end-view', {}, session));
afterAll(async () => {
  await server.close();
  await world.close();
});

const sql = (text: string, values: unknown[] = []) => world.orm.em.getConnection().execute(text, values);
const ask = (query: string, variables = {}, headers = session) =>
  server.ask('/staff/graphql', query, { variables, headers });
const begin = `mutation ($input: ViewAsInput!) { viewAs(input: $input) { endsAt } }`;
const REASON = 'The officer cannot find a card and asked for help.';

async function idOf(account: string): Promise<string> {
  const [row] = await sql('select id from account where email = ?', [demoEmail(account)]);
  return (row as { id: string }).id;
}
const view = async (account: string, reason = REASON, headers = session) =>
  ask(begin, { input: { user: await idOf(account), reason } }, headers);
const me = async () =>
  (await ask('{ me { email operations looking { by endsAt } } }')).body.data?.['me'] as {
    email: string;
    operations: string[];
    looking: { by: string; endsAt: string } | null;
  };

test('AZ-15: only with a reason, for somebody else who is no administrator, by an administrator', async () => {
  const codes = async (account: string, reason?: string, headers?: typeof session) =>
    (await view(account, reason, headers)).body.errors?.map(({ extensions: { code, facts } }) => [
      code,
      (facts as { why?: string }).why,
    ]);
  expect(await codes('officer.justice', '  ')).toEqual([['REASON_REQUIRED', 'missing']]);
  expect(await codes('admin2')).toEqual([['NOT_ALLOWED', 'administrator']]);
  expect(await codes('admin')).toEqual([['NOT_ALLOWED', 'self']]);
  const secretariat = await server.signIn('secretariat');
  expect(await codes('officer.justice', REASON, secretariat)).toEqual([['NOT_ALLOWED', 'role']]);
  expect((await me()).looking).toBeNull();
});

test('AZ-15: reads with the other eyes and changes nothing; both names are told and logged', async () => {
  const assignments = '{ assignments { totalCount } }';
  expect((await ask(assignments)).body.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  expect((await view('secretariat')).body.errors).toBeUndefined();
  expect((await ask(assignments)).body.errors).toBeUndefined();
  const looking = await me();
  expect(looking).toMatchObject({
    email: demoEmail('secretariat'),
    looking: { by: 'إدارة المنصة 1', endsAt: expect.any(String) },
  });
  const offered = await ask(
    '{ proposal(reference: "ma-nap-3-p0040") { actions { allowed refusal { facts { name value } } } } }',
  );
  const { actions } = offered.body.data!['proposal'] as { actions: { allowed: boolean }[] };
  expect(actions.length).toBeGreaterThan(0);
  for (const action of actions) expect(action).toMatchObject({ allowed: false });
  expect(actions).toContainEqual({ allowed: false, refusal: { facts: [{ name: 'why', value: 'looking' }] } });
  expect(looking.operations.filter((operation) => operation.startsWith('Mutation.'))).toEqual([]);
  // What administrators may is gone with their eyes.
  expect((await ask('{ users { totalCount } }')).body.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');

  const written = await ask('mutation { removeHoliday(input: { day: "2030-01-11" }) { year } }');
  expect(written.body.errors?.[0]?.extensions).toMatchObject({
    code: 'NOT_ALLOWED',
    facts: { why: 'looking' },
  });
  expect((await view('member.civil')).body.errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
  const people = '{ meetingRegistrations(reference: "ma-nap-3-m01") { totalCount } }';
  expect((await ask(people)).body.errors?.[0]).toBeDefined();
  await server.post('/api/auth/end-view', {}, session);
  expect(await me()).toMatchObject({ email: demoEmail('admin'), looking: null });

  const rows = await sql(
    `select operation, outcome, actor_name, changes from audit_event
     where operation in ('Mutation.viewAs', 'Mutation.removeHoliday', 'endView') and actor_id = ?
       and (outcome = 'DONE' or operation = 'Mutation.removeHoliday') order by id`,
    [await idOf('admin')],
  );
  const name = 'كتابة اللجنة 1';
  const actor_name = 'إدارة المنصة 1';
  expect(rows).toEqual([
    {
      operation: 'Mutation.viewAs',
      outcome: 'DONE',
      actor_name,
      changes: [
        { field: 'viewedAs', before: null, after: name },
        { field: 'reason', before: null, after: REASON },
      ],
    },
    {
      operation: 'Mutation.removeHoliday',
      outcome: 'NOT_ALLOWED',
      actor_name,
      changes: [{ field: 'viewedAs', before: null, after: name }],
    },
    {
      operation: 'endView',
      outcome: 'DONE',
      actor_name,
      changes: [{ field: 'viewedAs', before: name, after: null }],
    },
  ]);
});

test('AZ-15: no password and no key is changed, neither theirs nor the own', async () => {
  await view('officer.justice');
  const current = TEST_PASSWORD;
  for (const [path, body] of [
    ['account', {}],
    ['account/password', { current, password: 'a very different one' }],
    ['account/recovery-codes', { current }],
    ['account/remove-factor', { current, totp: true }],
    ['enrol/totp', { current }],
    ['enrol/passkey', { current }],
  ] as const) {
    const response = await server.post(`/api/auth/${path}`, body, session);
    expect([path, response.status]).toEqual([path, 403]);
    expect(await response.json()).toMatchObject({ code: 'LOOKING' });
  }
  const sent = await server.fetch(`/staff/evidence/${await idOf('admin')}`, {
    method: 'PATCH',
    headers: { ...session, 'x-iltizam': '1' },
  });
  expect(sent.status).toBeGreaterThanOrEqual(400);
});

test('AZ-15: it ends by itself, with the role of whoever looks, and with the account that is looked at', async () => {
  await view('officer.justice');
  await sql(
    `update session set view_ends_at = view_ends_at - interval '30 minutes' where view_ends_at is not null`,
  );
  expect((await me()).looking).toBeNull();

  await view('officer.justice');
  await sql('update account set disabled_at = now() where email = ?', [demoEmail('officer.justice')]);
  expect((await me()).looking).toBeNull();
  await sql('update account set disabled_at = null');
  expect((await me()).email).toBe(demoEmail('officer.justice'));

  const of = 'where account_id = (select id from account where email = ?)';
  await sql(`update membership set valid_from = '2020-01-01', valid_to = '2020-12-31' ${of}`, [
    demoEmail('admin'),
  ]);
  expect(await me()).toMatchObject({
    email: demoEmail('admin'),
    looking: null,
    operations: expect.any(Array),
  });
  await sql(`update membership set valid_to = null ${of}`, [demoEmail('admin')]);
});
