import { getNamedType, isInputObjectType } from 'graphql';
import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSchemas } from '../graphql/schema.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, TEST_PASSWORD, type World } from '../testing/world.js';
import { attemptLimits } from './attempts.js';
import { demoEmail } from './demo-accounts.js';

let world: World;
/** Believes what its proxy, this machine, says of where a request comes from. */
let server: TestServer;
const logged: string[] = [];

beforeAll(async () => {
  world = await openWorld();
  const log = pino({ level: 'warn' }, { write: (line) => void logged.push(line) });
  server = await openServer(world.orm, { trustedProxies: ['127.0.0.1'] }, { log });
});
afterAll(async () => {
  await server.close();
  await world.close();
});
beforeEach(() => sql('truncate rate_limit'));

const sql = (text: string, values: unknown[] = []) => world.orm.em.getConnection().execute(text, values);

const from = (address: string) => ({ 'x-forwarded-for': address });

const attempt = (email: string, password: string, headers: Record<string, string> = {}, at = server) =>
  at.post('/api/auth/sign-in', { email, password }, headers);

const civil = demoEmail('member.civil');

/** All but the last at once. */
async function fail(times: number, email: string, headers: (index: number) => Record<string, string>) {
  const one = async (index: number) => (await attempt(email, 'wrong', headers(index))).status;
  const before = await Promise.all(Array.from({ length: times - 1 }, (_, index) => one(index)));
  return [...before, await one(times - 1)];
}

describe('who is let in', () => {
  test('AU-08: the right password opens a session in a cookie scripts cannot read', async () => {
    const response = await attempt(`  ${civil.toUpperCase()} `, TEST_PASSWORD);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true });
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(
        /^iltizam=[\w-]{43}; Max-Age=43200; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/u,
      ),
    ]);
    expect(response.headers.get('cache-control')).toBe('no-store');
  });

  test('AU-08: over https the cookie is bound to this host', async () => {
    const secure = await openServer(world.orm, { origin: 'https://iltizam.example' });
    const response = await attempt(civil, TEST_PASSWORD, { origin: 'https://iltizam.example' }, secure);
    expect(response.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^__Host-iltizam=[\w-]{43}; .*Path=\/; .*HttpOnly; Secure; SameSite=Lax$/u),
    ]);
    await secure.close();
  });

  test('unknown address, wrong password and disabled account look alike', async () => {
    await sql(`update account set disabled_at = now() where email = ?`, [demoEmail('member.civil2')]);
    const answers = [
      await attempt(civil, 'wrong'),
      await attempt('nobody@demo.iltizam.test', TEST_PASSWORD),
      await attempt(demoEmail('member.civil2'), TEST_PASSWORD),
    ];
    const told = await Promise.all(
      answers.map(async (response) => ({ status: response.status, body: await response.json() })),
    );
    expect(told[0]).toEqual({ status: 401, body: { code: 'SIGN_IN_FAILED', message: expect.any(String) } });
    expect(told[1]).toEqual(told[0]);
    expect(told[2]).toEqual(told[0]);
    await sql('update account set disabled_at = null');
  });

  test('AU-16: outside of demo mode nobody is a demonstration account', async () => {
    const production = await openServer(world.orm, { mode: 'production', origin: 'https://iltizam.example' });
    expect((await attempt(civil, TEST_PASSWORD, {}, production)).status).toBe(401);
    await production.close();
  });

  test.each([
    [{}],
    [{ email: civil }],
    [{ email: civil, password: '' }],
    [{ email: { $ne: null }, password: TEST_PASSWORD }],
    [{ email: civil, password: 'x'.repeat(257) }],
  ])('%o is not a pair of address and password', async (body) => {
    const response = await server.post('/api/auth/sign-in', body);
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 'INVALID_INPUT' });
  });
});

describe('how often', () => {
  const { points } = attemptLimits.account;

  test('AU-01, AU-03: one account from one network, however it is written, has one budget; the owner is not locked out', async () => {
    const spellings = [civil, ` ${civil}`, civil.toUpperCase(), `${civil}\t`];
    const one = async (_: unknown, index: number) => {
      const headers = { ...from('198.51.100.7'), 'user-agent': `browser ${index}` };
      const extra = { email: spellings[index % spellings.length], password: 'wrong', remember: index };
      return (await server.post('/api/auth/sign-in', extra, headers)).status;
    };
    const statuses = await Promise.all(Array.from({ length: points }, one));
    statuses.push(...(await Promise.all(Array.from({ length: 3 }, one))));
    expect(statuses).toEqual([...Array(points).fill(401), 429, 429, 429]);
    const alerts = logged.filter((line) => line.includes('attempts to sign in reached a limit'));
    expect(alerts).toHaveLength(3);
    expect(alerts.join('')).not.toContain(civil);

    const blocked = await attempt(civil, TEST_PASSWORD, from('198.51.100.7'));
    expect(blocked.status).toBe(429);
    const { retryAfterSeconds, ...body } = (await blocked.json()) as { retryAfterSeconds: number };
    expect(body).toEqual({ code: 'RATE_LIMITED', message: expect.any(String) });
    expect(blocked.headers.get('retry-after')).toBe(String(retryAfterSeconds));
    expect(retryAfterSeconds).toBeLessThanOrEqual(attemptLimits.account.duration);

    expect((await attempt(civil, TEST_PASSWORD, from('203.0.113.9'))).status).toBe(200);
    expect((await attempt(demoEmail('secretariat'), TEST_PASSWORD, from('198.51.100.7'))).status).toBe(200);
  });

  test('AU-03: Unicode spellings of an address are one address', async () => {
    const spellings = ['é@example.org', 'e\u0301@example.org', 'É@EXAMPLE.org', ' E\u0301@example.org '];
    const one = async (_: unknown, index: number) =>
      (await attempt(spellings[index % 4]!, 'wrong', from('198.51.100.8'))).status;
    const statuses = await Promise.all(Array.from({ length: points }, one));
    statuses.push(await one(null, 0));
    expect(statuses).toEqual([...Array(points).fill(401), 429]);
  });

  test('AU-05: a request tries one password: no list, no batch, and no operation of GraphQL takes one', async () => {
    const one = { email: civil, password: 'wrong' };
    const before = await sql(`select count(*) from audit_event where operation = 'signIn'`);
    for (const body of [
      Array.from({ length: 100 }, () => one),
      { email: Array(100).fill(civil), password: 'wrong' },
      { ...one, password: Array(100).fill('wrong') },
    ])
      expect((await server.post('/api/auth/sign-in', body)).status).toBe(400);
    // None of them came as far as to be counted or recorded, which is before any password is looked at.
    expect(await sql('select 1 from rate_limit')).toEqual([]);
    expect(await sql(`select count(*) from audit_event where operation = 'signIn'`)).toEqual(before);
    const { staff } = await buildSchemas();
    const takes = Object.values(staff.getMutationType()!.getFields()).filter((field) =>
      field.args.some(({ type }) => {
        const input = getNamedType(type);
        return isInputObjectType(input) && 'password' in input.getFields();
      }),
    );
    // Only the first password an administrator gives a new user, which tries nothing.
    expect(takes.map(({ name }) => name)).toEqual(['createUser']);
  });

  test('AU-04: an IPv6 network and mapped IPv4 addresses are one network each', async () => {
    const household = await fail(points + 1, civil, (index) => from(`2001:db8:1:2:${index}::${index}`));
    expect(household.at(-1)).toBe(429);
    const mapped = await fail(points + 1, civil, (index) =>
      from(index % 2 ? '::ffff:203.0.113.7' : index % 3 ? '203.0.113.7' : '::ffff:cb00:7107'),
    );
    expect(mapped.at(-1)).toBe(429);
  });

  test('AU-04: a forwarded address counts only from a proxy that is trusted', async () => {
    const alone = await openServer(world.orm);
    const statuses: number[] = [];
    for (let index = 0; index <= points; index++) {
      statuses.push((await attempt(civil, 'wrong', from(`203.0.113.${index}`), alone)).status);
    }
    expect(statuses.at(-1)).toBe(429);
    await alone.close();
  });

  test('AU-02: many accounts from many networks reach a limit in all; owners come in from where they are known', async () => {
    expect((await attempt(civil, TEST_PASSWORD, from('192.0.2.1'))).status).toBe(200);
    const one = async (index: number) =>
      (await attempt(`someone${index}@example.org`, 'Password1', from(`203.0.113.${index % 100}`))).status;
    const statuses: number[] = [];
    for (let index = 0; index < 200; index += 10)
      statuses.push(...(await Promise.all(Array.from({ length: 10 }, (_, more) => one(index + more)))));
    expect(statuses.filter((status) => status === 401)).toHaveLength(attemptLimits.all.points);
    expect(statuses.lastIndexOf(401)).toBeLessThan(attemptLimits.all.points + 10);
    expect((await attempt(civil, TEST_PASSWORD, from('192.0.2.1'))).status).toBe(200);
  });

  test('a hammered account uses up nothing of what others have', async () => {
    await fail(points * 3, civil, () => from('198.51.100.7'));
    const rows = (await sql(`select points from rate_limit where key like 'sign-in-all%'`)) as {
      points: number;
    }[];
    expect(rows).toEqual([{ points }]);
  });

  test('where attempts cannot be counted nobody may try', async () => {
    await sql('alter table rate_limit rename to rate_limit_gone');
    const response = await attempt(civil, TEST_PASSWORD);
    await sql('alter table rate_limit_gone rename to rate_limit');
    expect(response.status).toBe(503);
    expect(await response.json()).toMatchObject({
      code: 'UNAVAILABLE',
      retryAfterSeconds: expect.any(Number),
    });
    expect(response.headers.getSetCookie()).toEqual([]);
  });
});
