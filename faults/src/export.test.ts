import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, startApi, type Api } from './api.js';
import { ask, copyOf, folderIn, urlOf, type Place } from './database.js';
import { p95 } from './load.js';
import { expectWithin } from './measured.js';

/** Proposals the file holds beside those that were there: at the size of every day a file that is held whole passes too. */
const ROWS = Number(process.env['EXPORT_ROWS'] ?? 2_000);
/** So many at once: a statement has its time like any other. */
const PART = 500;
/** Different questions before the file: an answered one is remembered for a while, and that is not the file's memory. */
const BEFORE = process.env['PROVE'] ? 3_000 : 200;
const MOST_MB = 150;

let place: Place;
let api: Api;
beforeAll(async () => {
  place = await copyOf(inject('template'), 'export');
  api = await startApi({
    databaseUrl: urlOf(place),
    dataDir: folderIn(inject('dataDir')),
    port: await freePort(),
  });
});
afterAll(() => api.stop());

async function addProposals(): Promise<void> {
  for (let from = 1; from <= ROWS; from += PART)
    await ask(
      place,
      `insert into proposal (id, reference, plan_id, theme_id, channel, title, challenges, solution, state, submitted_at,
                             submitted_precision, provenance, moderated_at, updated_at)
       select gen_random_uuid(), 'ma-nap-3-p' || (10000 + n), p.plan_id, p.theme_id, 'MEETING', p.title, '[]', p.solution,
              'SUBMITTED', now(), 'INSTANT', 'RECORDED', now(), now()
       from (select * from proposal where reference = 'ma-nap-3-p0003') p cross join generate_series($1::int, $2::int) n`,
      [from, Math.min(ROWS, from + PART - 1)],
    );
  // As the database does by itself, within a minute of so many new rows.
  await ask(place, 'analyze proposal');
}

let asked = 0;
/** How long somebody waits for the answer to a question nobody asked before. */
async function ms(): Promise<number> {
  const at = performance.now();
  const answer = await fetch(`${api.origin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ plans { a${asked++}: reference } }` }),
  });
  expect(answer.status).toBe(200);
  await answer.arrayBuffer();
  return performance.now() - at;
}

/** Found by the machine's own search: who counts byte by byte keeps waiting whoever asks in this process. */
function linesIn(part: Buffer): number {
  let lines = 0;
  for (let at = part.indexOf(10); at >= 0; at = part.indexOf(10, at + 1)) lines++;
  return lines;
}

/** What the process holds of the machine's memory, in MB. */
const memory = (): number =>
  Number(/VmRSS:\s+(\d+)/u.exec(readFileSync(`/proc/${api.process.pid}/status`, 'utf8'))![1]) / 1024;

test('EX-04: while a file of very many rows is written the server holds little more than before, and others are served', async ({
  annotate,
}) => {
  await addProposals();
  const alone: number[] = [];
  while (alone.length < BEFORE) alone.push(await ms());
  const before = memory();

  let rows = 0;
  let done = false;
  const reading = (async () => {
    try {
      const file = await fetch(`${api.origin}/data/proposals.jsonl`);
      expect(file.status).toBe(200);
      for await (const part of file.body!) rows += linesIn(Buffer.from(part));
    } finally {
      done = true;
    }
  })();
  const meanwhile: number[] = [];
  let most = before;
  while (!done) {
    meanwhile.push(await ms());
    most = Math.max(most, memory());
  }
  await reading;

  expect(rows).toBeGreaterThan(ROWS);
  const [those, others] = [p95(alone), p95(meanwhile)];
  await annotate(
    `${rows} rows: memory grew from ${Math.round(before)} by ${Math.round(most - before)} MB at most; p95 of ${meanwhile.length} other questions ${others.toFixed(1)} ms, ${those.toFixed(1)} ms before`,
    'figure',
  );
  expect(most - before).toBeLessThan(MOST_MB);
  expectWithin(others, those * 1.2);
});
