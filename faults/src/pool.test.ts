import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { freePort, startApi, type Api } from './api.js';
import { crowd } from './crowd.js';
import { ask, copyOf, folderIn, urlOf, type Place } from './database.js';
import { FaultProxy, type Faults } from './fault-proxy.js';
import { load, type Told } from './load.js';
import { expectWithin } from './measured.js';
import { openStaff, type Staff } from './staff.js';

const TERMINATIONS = Number(process.env['TERMINATIONS'] ?? 15);
const SECONDS = Number(process.env['SECONDS'] ?? 2);
const PER_SECOND = 20;
const POOL = 10;
/** What an answer takes at most, however often it has to wait for the database. */
const TIMEOUT_MS = 5_000;

let place: Place;
let api: Api;
let port: number;
let figuresPort: number;
let database: FaultProxy;
let staff: Staff;
beforeAll(async () => {
  place = await copyOf(inject('template'), 'pool');
  database = await FaultProxy.open(() => ({ path: `${place.host}/.s.PGSQL.${place.port}` }));
  port = await freePort();
  figuresPort = await freePort();
  api = await startApi({
    databaseUrl: urlOf({ ...place, host: '127.0.0.1', port: database.port }),
    dataDir: folderIn(inject('dataDir')),
    port,
    env: { TRUSTED_PROXIES: '127.0.0.1', METRICS_PORT: String(figuresPort) },
  });
  staff = await openStaff(api.origin);
});
afterEach(() => database.become({}));
afterAll(async () => {
  await api.stop();
  await database.close();
});

const during = (seconds: number): Promise<Told[]> => {
  const until = performance.now() + seconds * 1000;
  return load(
    port,
    PER_SECOND,
    () => performance.now() > until,
    () => crowd(staff),
  );
};

const good = ({ status, errors }: Told): boolean => status === 200 && !errors;

/** The api's connections, by what they do; our own is not among them. */
const states = async (): Promise<Record<string, number>> =>
  Object.fromEntries(
    (
      await ask<{ state: string; n: number }>(
        { ...place, user: 'postgres' },
        `select coalesce(state, 'none') as state, count(*)::int as n from pg_stat_activity
         where datname = current_database() and pid <> pg_backend_pid() group by 1`,
      )
    ).map(({ state, n }) => [state, n]),
  );

async function untilWell(): Promise<number> {
  const at = performance.now();
  while (!(await during(0.5)).every(good)) if (performance.now() - at > 30_000) break;
  return performance.now() - at;
}

test('RE-04: connections are ended under load, one by one and all at once: the pool is whole again', async ({
  annotate,
}) => {
  await during(1);
  let over = false;
  const asking = load(
    port,
    PER_SECOND,
    () => over,
    () => crowd(staff),
  );
  for (let n = 0; n < TERMINATIONS; n++) {
    await ask(
      { ...place, user: 'postgres' },
      `select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database()
       and pid <> pg_backend_pid() ${n % 10 === 9 ? '' : `order by random() limit 1`}`,
    );
    await pause(40);
  }
  // As a restart of it looks from here.
  database.reset();
  over = true;
  const told = await asking;
  const wellMs = await untilWell();
  expect(told.filter(({ status }) => status === 0)).toEqual([]);
  // What it does by itself, a mail to send or a job to begin, may hold one just then; what hangs holds it for good.
  let idle = 0;
  const busy = async () => {
    const { idle: rest = 0, ...others } = await states();
    idle = rest;
    return others;
  };
  await expect.poll(busy).toEqual({});
  expect(idle).toBeLessThanOrEqual(POOL);
  await annotate(
    `${TERMINATIONS} terminations and a reset of all: ${told.filter((one) => !good(one)).length} of ${told.length} requests failed with an answer, none waits; all well after ${Math.round(wellMs)} ms, ${idle} connections, all idle`,
    'figure',
  );
  expectWithin(wellMs, TIMEOUT_MS);
});

/** How many wait for a connection, at most, until `over`. */
async function mostWaiting(over: () => boolean): Promise<number> {
  let most = 0;
  while (!over()) {
    const text = await (await fetch(`http://127.0.0.1:${figuresPort}/metrics`)).text();
    most = Math.max(most, Number(/^iltizam_database_waiting (\d+)$/mu.exec(text)![1]));
    await pause(50);
  }
  return most;
}

const networks: [name: string, faults: Partial<Faults>][] = [
  ['half a second late', { latencyMs: 250 }],
  ['losing one piece of a hundred', { loss: 0.01, latencyMs: 5 }],
  ['in pieces of fifty bytes', { sliceBytes: 50 }],
  ['read slowly', { bytesPerSecond: 20_000 }],
  ['half-open', { silent: true }],
];

// Waiting for what never comes takes its time: in short only what is late and what is lost is tried.
test.for(process.env['PROVE'] ? networks : networks.slice(0, 2))(
  'RE-26: the network to the database is %s: nobody waits for ever',
  async ([name, faults], { annotate }) => {
    await untilWell();
    database.become(faults);
    let over = false;
    const watching = mostWaiting(() => over);
    const told = await during(SECONDS);
    over = true;
    const waiting = await watching;
    const answered = told.filter(({ status }) => status !== 0);
    const times = answered.map(({ ms }) => ms).toSorted((a, b) => a - b);
    const p99 = times[Math.floor(times.length * 0.99)]!;
    expect(answered.length).toBe(told.length);
    // Whoever is not answered is told when to ask again: nothing is anybody's fault.
    const others = told.filter((one) => !good(one));
    expect(others.filter(({ status, retryAfter }) => status !== 503 || retryAfter === null)).toEqual([]);
    expect(database.open).toBeLessThanOrEqual(3 * POOL);
    expect(waiting).toBeLessThanOrEqual(2 * POOL);
    expect((await fetch(`${api.origin}/health/live`)).status).toBe(200);
    database.become({});
    const wellMs = await untilWell();
    await annotate(
      `${name}: ${told.length} requests, ${told.filter(good).length} well, p99 ${Math.round(p99)} ms, ${waiting} waited for a connection at most; well again after ${Math.round(wellMs)} ms`,
      'figure',
    );
    expectWithin(p99, TIMEOUT_MS);
    expectWithin(wellMs, 10_000);
  },
);
