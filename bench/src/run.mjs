import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readFacts } from './facts.mjs';
import { growths } from './goals.mjs';
import { checkSame, measure, requestsFor } from './measure.mjs';
import { operations } from './operations.mjs';
import { prepare } from './prepare.mjs';
import { SECRETS_KEY, signIn, startApi, startPeer, startRaw } from './servers.mjs';
import { summarise } from './summary.mjs';
import { memory } from './usage.mjs';

const apiFiles = join(import.meta.dirname, '../../apps/api/dist');
const MEMBER = 'member.public@demo.iltizam.test';

/** What can be done once only has to last for all rounds. */
const ENOUGH_TO_WRITE = 10_000;

/** Everything measured at one scale. */
export async function runScale(server, scale, { rounds, seconds, only, say }) {
  const place = await prepare(server, scale);
  if (place.tookSeconds !== null) say(`${scale}: made in ${place.tookSeconds.toFixed(0)} s`);
  const servers = { raw: await startRaw(place), api: await startApi(place), peer: await startPeer(place) };
  try {
    await pause(2_000);
    const idleMb = memory(servers.api.pid);
    const cookie = await signIn(servers.api, MEMBER);
    const facts = { ...(await readFacts(place, scale)), cursorOf: await cursors() };
    const results = [];
    let loadedMb = idleMb;
    for (const operation of operations.filter(({ id }) => !only || only.includes(id))) {
      const requests = requestsFor(operation, facts, { ...servers, cookie });
      if (operation.writes && requests.length < ENOUGH_TO_WRITE) continue;
      if (!operation.writes) await checkSame(operation, requests, servers);
      const measured = await measure(operation, requests, { servers, place, rounds, seconds });
      loadedMb = Math.max(loadedMb, ...measured.api.map(({ memoryMb }) => memoryMb));
      results.push(summarise(operation, measured));
      say(line(scale, results.at(-1)));
    }
    const growth = await measureGrowth(scale, { servers, place, rounds, seconds, only, cookie });
    return { scale, results, growth, idleMb, loadedMb, startMs: servers.api.startMs };
  } finally {
    await Promise.all(Object.values(servers).map((running) => running.stop()));
  }
}

/** What the records every scale has are answered in where there are many others. */
async function measureGrowth(scale, { servers, place, rounds, seconds, only, cookie }) {
  const facts = await readFacts(place, 'S');
  const same = growths.filter(
    (growth) => growth.same && growth.to === scale && (!only || only.includes(growth.id)),
  );
  const results = [];
  for (const { id } of same) {
    const operation = operations.find((candidate) => candidate.id === id);
    const requests = requestsFor(operation, facts, { ...servers, cookie });
    results.push(
      summarise(operation, await measure(operation, requests, { servers, place, rounds, seconds })),
    );
  }
  return results;
}

const line = (scale, { operation, ratio, cpu, database }) =>
  `${scale} ${operation.id}  ${ratio.toFixed(2)} of raw; server ${cpu.api.toFixed(2)} / ${cpu.raw.toFixed(2)} ms, ` +
  `database ${database.api.toFixed(2)} / ${database.raw.toFixed(2)} ms a request`;

/** Cursors of the api, for any place of its list: 1,000 pages need not be read to stand there. */
async function cursors() {
  const [{ encodeCursor }, { signCursorsWith }] = await Promise.all(
    ['cursor', 'cursor-keys'].map((file) => import(join(apiFiles, 'graphql', `${file}.js`))),
  );
  signCursorsWith([SECRETS_KEY]);
  return (place) => encodeCursor('proposals, newest', place);
}
