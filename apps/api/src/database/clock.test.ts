import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { attemptLimits } from '../accounts/attempts.js';
import { demoEmail } from '../accounts/demo-accounts.js';
import { confirm, mailedTokens, newKey, sendLink, solved } from '../citizens/testing-citizens.js';
import type { Job } from '../jobs/job.js';
import { Meter } from '../metering/meter.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { clock } from './clock.js';
import { readerOf } from './database.js';

let world: World;
let server: TestServer;
beforeAll(async () => {
  world = await openWorld();
  server = await openServer(world.orm, { anonymousCostPerHour: 1_000_000 });
});
afterAll(async () => {
  await server.close();
  await world.close();
});
beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(async () => {
  vi.useRealTimers();
  await clock.set(readerOf(world.orm.em.fork()));
});

const HOUR = 3_600_000;
const execute = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> =>
  world.orm.em.fork().execute(text, values);

/** From now on the machine's own clock shows so many hours more. */
const leap = (hours: number): void => void vi.setSystemTime(Date.now() + hours * HOUR);

/** Milliseconds what the api takes for now is away from the database's now. */
async function difference(): Promise<number> {
  const [row] = await execute<{ time: number }>(
    `select (extract(epoch from clock_timestamp()) * 1000)::float8 as time`,
  );
  return Math.abs(clock.now().getTime() - row!.time);
}

describe.each([25, 1, -1, -25])('RE-25, AB-10: the machine’s clock leaps by %i h', (hours) => {
  test('whoever is signed in stays so, and a session lasts as long as any', async () => {
    const before = await server.signIn('secretariat');
    const me = async (headers: { cookie: string }) =>
      (await server.ask('/staff/graphql', '{ me { email } }', { headers })).body.data!['me'];
    leap(hours);
    expect(await me(before)).not.toBeNull();
    const after = await server.signIn('secretariat');
    expect(await me(after)).not.toBeNull();
    const [{ left, seen }] = (await execute(
      `select extract(epoch from max(expires_at) - now())::int as left, extract(epoch from now() - max(seen_at))::int as seen from session`,
    )) as [{ left: number; seen: number }];
    expect(left).toBeGreaterThan(12 * 3600 - 60);
    expect(left).toBeLessThanOrEqual(12 * 3600 + 1);
    expect(Math.abs(seen)).toBeLessThan(60);
  });

  test('a form solved before it is taken, its mail is due at once, its link opens the door', async () => {
    const email = `leap${hours}@example.org`;
    const proof = await solved(world, 'ENTER');
    leap(hours);
    const visitor = world.visitor({ network: `leap ${hours}` });
    const guard = { email, language: 'AR', proof };
    expect((await visitor.run(sendLink, { input: { idempotencyKey: newKey(), guard } })).errors).toEqual([]);
    expect(await execute(`select 1 from mail where due_at > now() + interval '1 minute'`)).toEqual([]);
    const [token] = await mailedTokens(world, email);
    leap(-2 * hours);
    const { data } = await visitor.run(confirm, { input: { token, idempotencyKey: newKey() } });
    expect(data.confirmLink.kind).toBe('ENTER');
  });

  test('limits stay as used up as they were', async () => {
    await execute('truncate rate_limit');
    const guess = () =>
      server.post('/api/auth/sign-in', { email: demoEmail('member.civil'), password: 'wrong' });
    for (let n = 0; n < attemptLimits.account.points; n++) expect((await guess()).status).toBe(401);
    leap(hours);
    const refused = await guess();
    expect(refused.status).toBe(429);
    const { retryAfterSeconds } = (await refused.json()) as { retryAfterSeconds: number };
    expect(retryAfterSeconds).toBeGreaterThan(attemptLimits.account.duration - 60);
    expect(retryAfterSeconds).toBeLessThanOrEqual(attemptLimits.account.duration);
    await execute('truncate rate_limit');
  });

  test('a budget that is used up stays so', async () => {
    const payer = { subject: `client:leap${hours}`, limit: 1_000 };
    const meter = new Meter(() => readerOf(world.orm.em.fork()), pino({ level: 'silent' }));
    expect(await meter.reserve(payer, 1_000)).toBe(true);
    leap(hours);
    expect(await meter.reserve(payer, 1)).toBe(false);
    await meter.close();
  });
});

test('a clock that is off is set by the database’s', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.advanceTimersByTime(25 * HOUR);
  expect(await difference()).toBeGreaterThan(24 * HOUR);
  await clock.set(readerOf(world.orm.em.fork()));
  expect(await difference()).toBeLessThan(1_000);
});

test('a job that ran while the clock was ahead does not wait until then again, and runs once', async () => {
  const job: Job = { name: 'waiting', everyMinutes: 60, run: async () => ({ done: true }) };
  expect(await runDueJobs(world.orm, [job])).toHaveLength(1);
  await execute(`update job set ran_at = now() + interval '25 hours', runs_at = now() + interval '26 hours'`);
  expect(await runDueJobs(world.orm, [job])).toHaveLength(1);
  expect(await runDueJobs(world.orm, [job])).toEqual([]);
});
