import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, lives, startApi, type Api } from './api.js';
import { copyOf, folderIn, postmasterOf, urlOf, type Place } from './database.js';
import { Desk } from './desk.js';
import { Ledger } from './ledger.js';
import { expectWithin } from './measured.js';
import type { Person } from './people.js';
import { openApplication, openStaff, type Staff } from './staff.js';
import { companionsOf, faultsOf, type Before } from './whole.js';

const WRITES = Number(process.env['WRITES'] ?? 200);
const KILLS = Number(process.env['KILLS'] ?? 3);
const KILLS_OF_POSTGRESQL = Number(process.env['KILLS_OF_POSTGRESQL'] ?? 1);
const DESKS = 6;
/** So many an application's budget of the hour survives. */
const KILLS_OF_AN_HOUR = 10;
/** Its supervisor gives up on a PostgreSQL that ends four times in a minute. */
const BETWEEN_KILLS_OF_POSTGRESQL_MS = KILLS_OF_POSTGRESQL > 3 ? 21_000 : 1_000;

let place: Place;
let api: Api;
let port: number;
let staff: Staff;
let applications: Person[];
const dataDir = folderIn(inject('dataDir'));
const start = () => startApi({ databaseUrl: urlOf(place), dataDir, port });
beforeAll(async () => {
  place = await copyOf(inject('template'), 'kills');
  port = await freePort();
  api = await start();
  staff = await openStaff(api.origin);
  const many = Array.from({ length: Math.ceil(KILLS / KILLS_OF_AN_HOUR) });
  applications = await Promise.all(many.map(() => openApplication(api.origin, staff.admin)));
});
afterAll(() => api.stop());

/** As many writes as are wanted, by desks that work at once, until `over` is settled too. */
async function whileWriting(ledger: Ledger, writes: number, over: Promise<unknown>): Promise<void> {
  let settled = false;
  const disturbed = over.then(() => (settled = true));
  const enough = () => settled && ledger.acknowledged.length >= writes;
  await Promise.all([
    disturbed,
    ...Array.from({ length: DESKS }, async (_, number) => {
      const desk = new Desk(number, () => api.origin, ledger, staff);
      while (!enough()) await desk.work(enough);
    }),
  ]);
}

const longest = (times: readonly number[]): string => `${Math.round(Math.max(...times))} ms at most`;

test('RE-01, RE-06, RE-32: the api is killed again and again while people write', async ({ annotate }) => {
  const ledger = new Ledger('api');
  const starts: number[] = [];
  const gaps: number[] = [];
  const before: Before = await companionsOf(place);
  const killing = async () => {
    for (let kill = 0; kill < KILLS; kill++) {
      const until = ((kill + Math.random()) * WRITES) / KILLS;
      while (ledger.acknowledged.length < until) await pause(1);
      staff.application = applications[Math.floor(kill / KILLS_OF_AN_HOUR)]!;
      const at = performance.now();
      await api.kill();
      api = await start();
      starts.push(api.startMs);
      gaps.push((await ledger.next()) - at);
    }
  };
  await whileWriting(ledger, WRITES, killing());
  expect(await faultsOf(place, ledger, before)).toEqual([]);
  await annotate(
    `${KILLS} kills in ${ledger.acknowledged.length} acknowledged writes of ${ledger.operations.length} mutations: 0 lost, 0 half, 0 twice; ${ledger.sentAgain} were sent again; start ${longest(starts)}, next success ${longest(gaps)}`,
    'figure',
  );
  expectWithin(Math.max(...starts), 3_000);
  expectWithin(Math.max(...gaps), 5_000);
});

test('RE-02: PostgreSQL is killed while people write', async ({ annotate }) => {
  const ledger = new Ledger('database');
  const gaps: number[] = [];
  const before = await companionsOf(place);
  const killing = async () => {
    for (let kill = 0; kill < KILLS_OF_POSTGRESQL; kill++) {
      await pause(BETWEEN_KILLS_OF_POSTGRESQL_MS * (1 + Math.random() / 10));
      const at = performance.now();
      // As `pg_ctl stop -m immediate` does it: nothing is written any more.
      const postmaster = postmasterOf(inject('dataDir'));
      process.kill(postmaster, 'SIGQUIT');
      while (lives(postmaster)) await pause(1);
      gaps.push((await ledger.next()) - at);
    }
  };
  await whileWriting(ledger, WRITES / 2, killing());
  expect(await faultsOf(place, ledger, before)).toEqual([]);
  await annotate(
    `PostgreSQL ended at once ${KILLS_OF_POSTGRESQL} times in ${ledger.acknowledged.length} acknowledged writes: 0 lost, 0 half, 0 twice; next success ${longest(gaps)}`,
    'figure',
  );
  expectWithin(Math.max(...gaps), 5_000);
});
