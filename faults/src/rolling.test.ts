import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, isReady, startApi, type Api } from './api.js';
import { Balancer } from './balancer.js';
import { begin } from './begun.js';
import { crowd } from './crowd.js';
import { copyOf, folderIn, urlOf, type Place } from './database.js';
import { load } from './load.js';
import { expectWithin } from './measured.js';
import { announceFile, fileHeaders } from './people.js';
import { openStaff, type Staff } from './staff.js';

const PER_SECOND = Number(process.env['PER_SECOND'] ?? 10);
const ROUNDS = Number(process.env['ROUNDS'] ?? 1);
const IN_FLIGHT = Number(process.env['IN_FLIGHT'] ?? 60);
const UPLOADS = 5;

let place: Place;
let ports: number[];
let apis: Api[];
let staff: Staff;
const dataDir = folderIn(inject('dataDir'));
const start = (port: number) =>
  startApi({
    databaseUrl: urlOf(place),
    dataDir,
    port,
    env: { TRUSTED_PROXIES: '127.0.0.1', DRAIN_SECONDS: '3' },
  });
beforeAll(async () => {
  place = await copyOf(inject('template'), 'rolling');
  ports = [await freePort(), await freePort()];
  apis = await Promise.all(ports.map(start));
  staff = await openStaff(apis[0]!.origin);
});
afterAll(() => Promise.all(apis.map((api) => api.stop())));

test('RE-12: two instances are started anew, one after the other, while people ask: nothing fails', async ({
  annotate,
}) => {
  const balancer = await Balancer.open(ports);
  let over = false;
  const asking = load(
    balancer.port,
    PER_SECOND,
    () => over,
    () => crowd(staff),
  );
  for (let round = 0; round < ROUNDS; round++)
    for (const [index, port] of ports.entries()) {
      expect(await apis[index]!.stop()).toBe(0);
      await expect.poll(() => balancer.asks(port)).toBe(false);
      apis[index] = await start(port);
      // The next one goes only once the balancer asks this one again, as docs/scaling.md has it.
      await expect.poll(() => balancer.asks(port)).toBe(true);
    }
  over = true;
  const told = await asking;
  await balancer.close();
  // On a busy machine even a few are more than it can serve: they are told when to come again.
  const mayComeAgain = (retryAfter: string | null) => !process.env['PROVE'] && retryAfter !== null;
  const failed = told.filter(
    ({ status, errors, retryAfter }) => (status !== 200 && !mayComeAgain(retryAfter)) || errors,
  );
  expect(failed).toEqual([]);
  expect(told.length).toBeGreaterThan(PER_SECOND);
  await annotate(
    `${told.length} requests at ${PER_SECOND} a second over ${ROUNDS * 2} restarts: 0 failed`,
    'figure',
  );
});

test('RE-11: asked to end with requests and uploads under way, it answers them all and takes no other', async ({
  annotate,
}) => {
  const [ending] = apis as [Api];
  const { origin } = ending;
  const query = `query ($first: Int!) { commitments(first: $first) { edges { node { title { ar } } } } }`;
  const bodies = Array.from({ length: 20 }, (_, n) => JSON.stringify({ query, variables: { first: n + 1 } }));
  const json = { 'content-type': 'application/json' };
  // What people ask was asked before.
  for (const body of bodies) await fetch(`${origin}/graphql`, { method: 'POST', headers: json, body });
  const piece = `%PDF-1.7\n${'x'.repeat(300_000)}`;
  const places = await Promise.all(
    Array.from({ length: UPLOADS }, () => announceFile(origin, staff.secretariat, piece.length)),
  );
  const questions = Array.from({ length: IN_FLIGHT }, (_, n) =>
    begin(`${origin}/graphql`, 'POST', bodies[n % bodies.length]!, {
      ...json,
      'x-forwarded-for': `10.9.0.${n % 250}`,
    }),
  );
  const uploads = places.map((sendTo) =>
    begin(origin + sendTo, 'PATCH', piece, fileHeaders(staff.secretariat)),
  );
  const begun = await Promise.all([...questions, ...uploads]);
  const at = performance.now();
  const ended = ending.stop();
  await expect.poll(() => isReady(origin)).toBe(false);
  const unreadyMs = performance.now() - at;
  // Nobody new is let in any more, and whoever is in is waited for.
  await expect
    .poll(() =>
      fetch(`${origin}/health/live`).then(
        () => 'in',
        () => 'out',
      ),
    )
    .toBe('out');
  const answers = await Promise.all(begun.map(({ finish }) => finish()));
  // Answered is also who hears, on a busy machine, that so many at once are too many for it.
  const right = process.env['PROVE'] ? [200] : [200, 503];
  const wrong = answers.slice(0, IN_FLIGHT).filter(({ status }) => !right.includes(status!));
  expect(wrong).toEqual([]);
  expect(answers.slice(IN_FLIGHT).map(({ status }) => status)).toEqual(Array(UPLOADS).fill(204));
  expect(await ended).toBe(0);
  const endedMs = performance.now() - at;
  await annotate(
    `${IN_FLIGHT} requests and ${UPLOADS} uploads under way: all answered, 0 resets; not ready after ${Math.round(unreadyMs)} ms, ended with 0 after ${Math.round(endedMs)} ms`,
    'figure',
  );
  expectWithin(unreadyMs, 1_000);
  expectWithin(endedMs, 30_000);
  apis[0] = await start(ports[0]!);
});
