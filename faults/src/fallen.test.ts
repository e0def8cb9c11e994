import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, isReady, lives, startApi, type Api } from './api.js';
import { begin } from './begun.js';
import { copyOf, folderIn, urlOf } from './database.js';
import { expectWithin } from './measured.js';

const IN_FLIGHT = 3;

let api: Api;
beforeAll(async () => {
  const place = await copyOf(inject('template'), 'fallen');
  const dataDir = folderIn(inject('dataDir'));
  const env = { NODE_OPTIONS: `--import ${new URL('misfortunes.mjs', import.meta.url).href}` };
  api = await startApi({ databaseUrl: urlOf(place), dataDir, port: await freePort(), env, kept: true });
});
afterAll(() => api.stop());

/** The process that answers now; each says its id when it begins. */
const processes = (): number[] =>
  [...api.said().matchAll(/^process (\d+) of the api$/gmu)].map(([, id]) => Number(id));

/** Until another process answers in its place: milliseconds from the end of the one before. */
async function replaced(before: number): Promise<number> {
  await expect.poll(() => lives(before), { interval: 5 }).toBe(false);
  const at = performance.now();
  await expect.poll(() => isReady(api.origin), { interval: 5 }).toBe(true);
  const took = performance.now() - at;
  expect(processes().at(-1)).not.toBe(before);
  return took;
}

test('RE-35: a promise nobody waited for costs nobody anything; out of memory, it is started again', async ({
  annotate,
}) => {
  const [first] = processes() as [number];
  process.kill(first, 'SIGUSR2');
  await expect.poll(() => api.said()).toContain('nobody waits for this');
  expect(await isReady(api.origin)).toBe(true);
  expect(processes()).toEqual([first]);

  process.kill(first, 'SIGWINCH');
  const back = await replaced(first);
  // On a busy machine it looks for memory until it has stood still for too long.
  expect(api.said()).toMatch(/heap out of memory|the event loop stood still/u);
  expect(processes()).toHaveLength(2);
  await annotate(
    `a rejection lived through; out of memory: started again, ready after ${Math.round(back)} ms`,
    'figure',
  );
  expectWithin(back, 3_000);
});

test('RE-21: where the event loop stands still, the process is ended with the requests in flight counted, and replaced', async ({
  annotate,
}) => {
  const before = processes().at(-1)!;
  const body = JSON.stringify({ query: '{ plans { reference } }' });
  const asking = { 'content-type': 'application/json' };
  const begun = await Promise.all(
    Array.from({ length: IN_FLIGHT }, () => begin(`${api.origin}/graphql`, 'POST', body, asking)),
  );
  const at = performance.now();
  process.kill(before, 'SIGIO');
  const isSilent = () =>
    fetch(`${api.origin}/health/live`, { signal: AbortSignal.timeout(1_000) }).then(
      () => false,
      () => true,
    );
  await expect.poll(isSilent).toBe(true);
  const back = await replaced(before);
  const whole = performance.now() - at;
  const counted = [...api.said().matchAll(/"inFlight":(\d+),"msg":"the event loop stood still/gu)].at(
    -1,
  )?.[1];
  // Whoever asked whether it lives may be among them.
  expect(Number(counted)).toBeGreaterThanOrEqual(IN_FLIGHT);
  await Promise.all(begun.map(({ finish }) => expect(finish()).rejects.toThrow(/hang up|ECONNRESET|EPIPE/u)));
  await annotate(
    `liveness fails; ended ${Math.round(whole - back)} ms after it stood still, ${IN_FLIGHT} requests in flight, ${counted} counted; another one ready after ${Math.round(back)} ms`,
    'figure',
  );
  expectWithin(whole - back, 7_000);
  expectWithin(back, 3_000);
});
