import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, startApi, type Api } from './api.js';
import { crowd, RATED } from './crowd.js';
import { copyOf, folderIn, urlOf, type Place } from './database.js';
import { Desk } from './desk.js';
import { backupsOf, countRuns, hasten, RECIPIENT, runsOf } from './hastened.js';
import { heldBy, type Held } from './held.js';
import { Ledger } from './ledger.js';
import { load, p95 } from './load.js';
import { expectWithin } from './measured.js';
import { sendPictures } from './pictures.js';
import { openStaff, signInAgain, staySignedIn, type Staff } from './staff.js';

const TIMES = Number(process.env['SOAK'] ?? 4);
const MINUTES = Number(process.env['SOAK_MINUTES'] ?? 0.05);
/** Ten where it is proved: the first tenth is compared with the last. */
const PARTS = Number(process.env['SOAK_PARTS'] ?? 2);
const FULL = MINUTES >= 60;
/** How fast the product's clock goes: a day in the whole time, or as much of one as goes where that is short. */
const PACE = Math.min((24 * 60) / MINUTES, 60);
/** Who works is signed in again before the clock has gone so far. */
const SIGNED_IN_MS = 600_000 / PACE;
/** Longer than the server keeps a connection nobody uses. */
const REST_MS = 40_000 / PACE;

const BETWEEN_ROUNDS_MS = 1_000;
/** What it does by itself just then may hold so many. */
const A_MOMENTS = 3;

/** How long each of two servers is asked in turn at the end, and how often. */
const TURN_MINUTES = FULL ? 1 : MINUTES / PARTS;
const TURNS = FULL ? 8 : 1;

/** A server with a database of its own, and who works there. */
interface Served {
  api: Api;
  port: number;
  place: Place;
  staff: Staff;
}

async function serve(name: string): Promise<Served> {
  const place = await copyOf(inject('template'), name);
  await hasten(place, PACE);
  await countRuns(place);
  const port = await freePort();
  const api = await startApi({
    databaseUrl: urlOf(place),
    dataDir: folderIn(inject('dataDir')),
    port,
    env: {
      TRUSTED_PROXIES: '127.0.0.1',
      BACKUP_DIR: folderIn(inject('dataDir')),
      BACKUP_RECIPIENT: RECIPIENT,
      PACE: String(PACE),
      NODE_OPTIONS: `--import ${new URL('hastened.mjs', import.meta.url).href}`,
    },
  });
  return { api, port, place, staff: await openStaff(api.origin) };
}

let aged: Served;
let fresh: Served | undefined;
beforeAll(async () => {
  aged = await serve('soak');
});
afterAll(() => Promise.all([aged.api.stop(), fresh?.api.stop()]));

interface Part {
  asked: number;
  /** How long those waited who were answered. */
  accepted: number[];
  written: number;
  pictures: number;
  signedIn: number;
}

/** Everything at once for a while: people as they come, a desk that writes, files, and sign-ins. */
async function live({ api, port, staff }: Served, part: string, minutes: number): Promise<Part> {
  let signedIn = 0;
  while (signedIn < 4) signedIn = await signInAgain(api.origin, staff);
  const ledger = new Ledger(`soak ${part}`);
  const until = performance.now() + minutes * 60_000;
  const over = () => performance.now() > until;
  const where = () => api.origin;
  const desk = new Desk(0, where, ledger, staff);
  const work = async () => {
    for (; !over(); await pause(BETWEEN_ROUNDS_MS)) await desk.work(over);
  };
  const [told, pictures, , again] = await Promise.all([
    load(port, RATED * TIMES, over, () => crowd(staff)),
    sendPictures(where, ledger, staff.secretariat, over),
    work(),
    staySignedIn(api.origin, staff, SIGNED_IN_MS, over),
  ]);
  const wrong = told.filter(({ status, errors }) => ![200, 429, 503].includes(status) || errors);
  expect(wrong).toEqual([]);
  const accepted = told.filter(({ status }) => status === 200).map(({ ms }) => ms);
  return {
    asked: told.length,
    accepted,
    written: ledger.acknowledged.length,
    pictures,
    signedIn: signedIn + again,
  };
}

/**
 * The p95 of those answered by the server of two hours and by one that has just begun, asked in turn: a machine does not go as
 * fast at the end of two hours as at their beginning, and only what stands beside it tells a server that slows down from that.
 */
async function besideFresh(): Promise<[aged: number, fresh: number]> {
  fresh = await serve('fresh');
  await live(fresh, 'warm', 2 * TURN_MINUTES);
  const accepted: [number[], number[]] = [[], []];
  for (let turn = 0; turn < TURNS; turn++)
    for (const [which, served] of [aged, fresh].entries())
      accepted[which]!.push(...(await live(served, `turn ${turn}`, TURN_MINUTES)).accepted);
  return [p95(accepted[0]), p95(accepted[1])];
}

test('RE-24: people at four times what it is rated for, and the jobs of a day: it holds no more at the end than at the beginning', async ({
  annotate,
  onTestFailed,
}) => {
  const { api, place } = aged;
  // Two hours are not run again to hear what the server had to say.
  onTestFailed(() =>
    console.error(`exit code ${api.process.exitCode}, ${api.process.signalCode}\n${api.said()}`),
  );
  const parts: Part[] = [];
  const held: Held[] = [];
  for (let part = 0; part < PARTS; part++) {
    parts.push(await live(aged, String(part), MINUTES / PARTS));
    await pause(REST_MS);
    held.push(await heldBy(api, place));
  }
  const [first, last] = [held[0]!, held.at(-1)!];
  const waited = parts.map(({ accepted }) => p95(accepted));
  const [atFirst, atLast] = [waited[0]!, waited.at(-1)!];
  const runs = await runsOf(place);
  const backups = await backupsOf(place);

  const sum = (of: (part: Part) => number) => parts.reduce((all, part) => all + of(part), 0);
  const grown = (from: number, to: number) =>
    `${to < from ? '' : '+'}${((to / from - 1) * 100).toFixed(1)} %`;
  await annotate(
    [
      `${MINUTES} min at ${RATED * TIMES} requests a second, ${((MINUTES * PACE) / 60).toFixed(1)} h by the clock`,
      `${sum(({ asked }) => asked)} requests, ${sum(({ written }) => written)} writes of a desk, ${sum(({ pictures }) => pictures)} files, ${sum(({ signedIn }) => signedIn)} sign-ins`,
      `${runs.reduce((all, { times }) => all + times, 0)} runs of ${runs.length} jobs, ${backups.made} backups`,
      `heap after a collection ${held.map(({ heapMb }) => heapMb.toFixed(1)).join(', ')} MB (${grown(first.heapMb, last.heapMb)})`,
      `handles ${first.handles} to ${last.handles}, descriptors ${first.descriptors} to ${last.descriptors}, connections ${first.connections} to ${last.connections}`,
      `p95 ${waited.map((ms) => Math.round(ms)).join(', ')} ms (${grown(atFirst, atLast)})`,
    ].join('; '),
    'figure',
  );
  // Told after what the two hours said, which is kept if this fails.
  const [now, freshly] = await besideFresh();
  await annotate(
    `p95 in turn with a fresh server ${Math.round(now)} ms, the fresh one ${Math.round(freshly)} (${grown(freshly, now)})`,
    'figure',
  );

  // Every job ran, the frequent ones again and again, and none failed.
  expect(runs.filter(({ failure }) => failure !== null)).toEqual([]);
  expect(backups.failed).toBe(0);
  const minutes = MINUTES * PACE;
  for (const { job, everyMinutes, times } of runs)
    // Looked for each minute, what is due a minute after it ran may be a moment late, and then waits for the next look.
    expect(times, job).toBeGreaterThanOrEqual(
      Math.max(everyMinutes === null ? 0 : Math.floor(minutes / (everyMinutes + 1)), FULL ? 1 : 0),
    );
  expect(sum(({ written }) => written)).toBeGreaterThan(0);
  expect(sum(({ pictures }) => pictures)).toBeGreaterThan(0);

  expect(last.heapMb / first.heapMb).toBeLessThan(FULL ? 1.05 : 1.5);
  for (const kind of ['handles', 'descriptors', 'connections'] as const)
    expect(last[kind], kind).toBeLessThanOrEqual(first[kind] + (FULL ? A_MOMENTS : 20));
  if (!FULL) return;
  expectWithin(atLast / atFirst, 1.1);
  expectWithin(now / freshly, 1.1);
});
