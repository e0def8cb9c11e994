import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, startApi, type Api } from './api.js';
import { crowd, RATED } from './crowd.js';
import { copyOf, folderIn, urlOf } from './database.js';
import { load, p95, type Told } from './load.js';
import { expectWithin } from './measured.js';
import { openStaff, type Staff } from './staff.js';

const SECONDS = Number(process.env['OVERLOAD_SECONDS'] ?? 3);
const TIMES = Number(process.env['OVERLOAD'] ?? 10);

let api: Api;
let port: number;
let staff: Staff;
beforeAll(async () => {
  const place = await copyOf(inject('template'), 'overload');
  port = await freePort();
  api = await startApi({
    databaseUrl: urlOf(place),
    dataDir: folderIn(inject('dataDir')),
    port,
    env: { TRUSTED_PROXIES: '127.0.0.1' },
  });
  staff = await openStaff(api.origin);
});
afterAll(() => api.stop());

const during = (perSecond: number, seconds: number): Promise<Told[]> => {
  const until = performance.now() + seconds * 1000;
  return load(
    port,
    perSecond,
    () => performance.now() > until,
    () => crowd(staff),
  );
};

/** What the process holds of the machine's memory, in MB. */
const memory = (): number =>
  Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${api.process.pid}/status`, 'utf8'))![1]) / 1024;

const accepted = (told: readonly Told[], kind?: string): number[] =>
  told.filter((one) => one.status === 200 && (!kind || one.kind === kind)).map(({ ms }) => ms);

const share = (told: readonly Told[], kind: string): number =>
  accepted(told, kind).length / told.filter((one) => one.kind === kind).length;

test('RE-22, RE-23: ten times what it is rated for: it sheds, those who work first, and is as quick as ever after', async ({
  annotate,
}) => {
  await during(RATED, Math.min(SECONDS, 5));
  const normal = await during(RATED, Math.min(SECONDS, 20));
  const slowestHealth = { ms: 0 };
  let mostMemory = 0;
  let over = false;
  const watching = (async () => {
    while (!over) {
      const at = performance.now();
      const [live, ready] = await Promise.all(
        ['live', 'ready'].map((of) => fetch(`${api.origin}/health/${of}`)),
      );
      slowestHealth.ms = Math.max(slowestHealth.ms, performance.now() - at);
      expect([live!.status, ready!.status]).toEqual([200, 200]);
      mostMemory = Math.max(mostMemory, memory());
      await pause(200);
    }
  })();
  const crowded = await during(RATED * TIMES, SECONDS);
  over = true;
  await watching;
  const told = performance.now();
  let after: Told[];
  do after = await during(RATED, 1);
  while (p95(accepted(after)) > 2 * p95(accepted(normal)) && performance.now() - told < 30_000);
  const backMs = performance.now() - told - 1000;

  const statuses = Object.groupBy(crowded, ({ status }) => String(status));
  expect(Object.keys(statuses).filter((status) => !['200', '429', '503'].includes(status))).toEqual([]);
  expect(crowded.filter(({ status, retryAfter }) => status !== 200 && retryAfter === null)).toEqual([]);
  expect(api.process.exitCode).toBeNull();
  // What many look at is kept, and given to whoever comes; of all that has to be read, those who work come first.
  expect(share(crowded, 'work')).toBeGreaterThanOrEqual(share(crowded, 'search'));
  expect(mostMemory).toBeLessThan(512);
  const round = (ms: number) => Math.round(ms);
  const percent = (kind: string) =>
    `${kind} ${Math.round(share(crowded, kind) * 100)} % (p95 ${round(p95(accepted(crowded, kind)))} ms, at the rated load ${round(p95(accepted(normal, kind)))})`;
  await annotate(
    `${RATED * TIMES} requests a second for ${SECONDS} s: ${Object.entries(statuses)
      .map(([status, all]) => `${all!.length} answered ${status}`)
      .join(
        ', ',
      )}; accepted ${['write', 'work', 'page', 'search', 'look'].map(percent).join(', ')}; p95 of the accepted ${round(
      p95(accepted(crowded)),
    )} ms (at the rated load ${round(p95(accepted(normal)))}); health ${round(slowestHealth.ms)} ms at most; ${round(
      mostMemory,
    )} MB at most; as before after ${round(Math.max(0, backMs))} ms`,
    'figure',
  );
  expectWithin(slowestHealth.ms, 1_000);
  expectWithin(p95(accepted(crowded)), 2 * p95(accepted(normal)));
  expectWithin(backMs, 10_000);
});
