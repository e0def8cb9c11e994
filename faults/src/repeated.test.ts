import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, startApi, type Api } from './api.js';
import { copyOf, folderIn, urlOf, type Place } from './database.js';
import { Desk } from './desk.js';
import { FaultProxy } from './fault-proxy.js';
import { Ledger } from './ledger.js';
import type { Send } from './writer.js';
import { openStaff } from './staff.js';
import { companionsOf, faultsOf } from './whole.js';

const WRITES = Number(process.env['WRITES'] ?? 60);
const DESKS = 6;

let place: Place;
let api: Api;
let network: FaultProxy;
beforeAll(async () => {
  place = await copyOf(inject('template'), 'repeated');
  api = await startApi({
    databaseUrl: urlOf(place),
    dataDir: folderIn(inject('dataDir')),
    port: await freePort(),
  });
  network = await FaultProxy.open(() => ({ host: '127.0.0.1', port: Number(new URL(api.origin).port) }));
});
afterAll(async () => {
  await network.close();
  await api.stop();
});

/** Every other time the same request is under way twice, the second a little later: whichever answer comes first counts. */
const repeating: Send = async (once) => {
  if (Math.random() < 0.5) return once();
  const [first, second] = [once(), pause(20 * Math.random()).then(once)];
  const answers = [first, second].map(async (asked) => (await asked) ?? Promise.reject(new Error('cut')));
  const said = await Promise.any(answers).catch(() => null);
  // Both have arrived before anything else is said of the record.
  await Promise.all([first, second]);
  return said;
};

test('RE-07: requests come twice, answers late, out of order, in pieces or not at all: one effect each', async ({
  annotate,
}) => {
  const staff = await openStaff(api.origin);
  const before = await companionsOf(place);
  const ledger = new Ledger('repeated');
  const origin = `http://127.0.0.1:${network.port}`;
  const enough = () => ledger.acknowledged.length >= WRITES;
  const weather = async () => {
    for (let change = 0; !enough(); change++) {
      network.become(
        [
          { latencyMs: 15 * Math.random(), loss: 0.05 },
          { resetAfterBytes: 2_000 * Math.random() },
          { sliceBytes: 100 },
        ][change % 3]!,
      );
      await pause(100);
      if (change % 5 === 0) network.reset();
      else if (change % 5 === 2) network.cut();
    }
    network.become({});
  };
  await Promise.all([
    weather(),
    ...Array.from({ length: DESKS }, async (_, number) => {
      const desk = new Desk(number, () => origin, ledger, staff, repeating);
      while (!enough()) await desk.work(enough);
    }),
  ]);
  expect(ledger.sentAgain).toBeGreaterThan(0);
  expect(await faultsOf(place, ledger, before)).toEqual([]);
  await annotate(
    `${ledger.acknowledged.length} writes of ${ledger.operations.length} mutations, half of them sent twice at once, ${ledger.sentAgain} sent again after a cut answer: one effect each`,
    'figure',
  );
});
