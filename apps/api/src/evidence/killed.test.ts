import { createHash } from 'node:crypto';
import { mkdtemp, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSteps } from '../commitments/testing-cards.js';
import { DiskFiles } from '../files/disk-files.js';
import { evidenceFiles } from '../files/file-holders.js';
import type { FileStore } from '../files/file-store.js';
import { pdf } from '../inspection/testing-files.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { runProgram } from '../testing/program.js';
import { openWorld, type World } from '../testing/world.js';
import { checkFiles } from '../scanning/check-files.job.js';
import { checkFile } from './check-file.js';
import { receivePart } from './receive-part.js';
import { sweepFiles } from './sweep-files.job.js';

/** FI-08: killed between file and row, both ways: no row without its file, and files without a row are swept. */
let world: World;
let cards: ReturnType<typeof cardSteps>;
let folder: string;
let files: DiskFiles;
beforeAll(async () => {
  world = await openWorld();
  cards = cardSteps(world);
  folder = await mkdtemp(join(tmpdir(), 'iltizam-killed-'));
  files = new DiskFiles(folder);
});
afterAll(async () => {
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

interface Row {
  state: string;
  storageKey: string | null;
  sha256: string | null;
  parts: { key: string }[];
}
const rows = (): Promise<Row[]> =>
  world.orm.em.fork().execute('select state, storage_key as "storageKey", sha256, parts from evidence');
const keys = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const key of files.olderThan(new Date(Date.now() + 60_000))) found.push(key);
  return found.toSorted();
};
const spokenOf = (all: readonly Row[]): string[] =>
  all
    .flatMap(({ storageKey, parts }) => [
      ...(storageKey === null ? [] : [storageKey]),
      ...parts.map(({ key }) => key),
    ])
    .toSorted();

/** A day later, as far as files and rows can tell. */
async function dayPasses(): Promise<void> {
  const before = new Date(Date.now() - 86_400_000);
  for (const key of await keys()) await utimes(join(folder, key.slice(0, 2), key.slice(2)), before, before);
  await world.orm.em.fork().execute(`update evidence set moved_at = moved_at - interval '25 hours'`);
  await world.orm.em.fork().execute(`update job set runs_at = now()`);
}

test.each([
  ['before file 1', 'REFUSED'],
  ['after file 1', 'REFUSED'],
  ['after the piece', 'AVAILABLE'],
  ['before file 2', 'AVAILABLE'],
  ['after file 2', 'AVAILABLE'],
  ['before removing', 'AVAILABLE'],
])('FI-08: killed %s', async (moment, inTheEnd) => {
  const content = pdf(`1 0 obj << /Title (${moment}) >> endobj`);
  const file = { name: 'x.pdf', bytes: content.length };
  const input = { commitment: 'ma-nap-2-c13', title: { fr: moment }, public: true, file };
  const { id } = (await cards.addEvidence('secretariat', input)).data.addEvidence.evidence;
  const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));
  const program = runProgram(
    '--experimental-transform-types',
    [
      '--import',
      here('../testing/typescript-hooks.mjs'),
      here('testing-uploader.ts'),
      JSON.stringify(world.connection),
      folder,
      id,
      content.toString('base64'),
      moment,
    ],
    {},
  );
  await program.line(new RegExp(`at ${moment}`, 'u'));
  await program.kill();

  // Whatever the moment: what a row speaks of is there, and what is available is what was sent.
  const held = await keys();
  for (const key of spokenOf(await rows())) expect(held).toContain(key);

  await dayPasses();
  const desk = { orm: world.orm, files, scanner: null };
  const ran = await runDueJobs(world.orm, [checkFiles(desk), sweepFiles(desk)]);
  expect(ran.map(({ error }) => error)).toEqual([null, null]);
  const all = await rows();
  expect(await keys()).toEqual(spokenOf(all));
  const [row]: Row[] = await world.orm.em
    .fork()
    .execute('select state, storage_key as "storageKey", sha256, parts from evidence where id = ?', [id]);
  expect(row!.state).toBe(inTheEnd);
  const read = row!.storageKey === null ? null : await buffer(await files.read(row!.storageKey));
  const sum = read && createHash('sha256').update(read).digest('hex');
  expect([read, sum]).toEqual(inTheEnd === 'AVAILABLE' ? [content, row!.sha256] : [null, null]);
});

test('FI-08: of two who look at one file at once the later finds it gone, and nothing fails', async () => {
  const content = pdf('1 0 obj << /Title (twice) >> endobj');
  const file = { name: 'x.pdf', bytes: content.length };
  const input = { commitment: 'ma-nap-2-c13', title: { fr: 'twice' }, public: true, file };
  const { id } = (await cards.addEvidence('secretariat', input)).data.addEvidence.evidence;
  const desk = { orm: world.orm, files, scanner: null };
  const bytes = Readable.from([content]);
  await receivePart(desk, { holder: evidenceFiles, id, offset: 0, length: content.length, bytes });
  // Before the first has read it, the second is done.
  const later: FileStore = Object.assign(Object.create(files) as FileStore, {
    read: async (key: string) => {
      await checkFile(desk, evidenceFiles, id);
      return files.read(key);
    },
  });
  await checkFile({ ...desk, files: later }, evidenceFiles, id);
  const [row]: Row[] = await world.orm.em.fork().execute('select state from evidence where id = ?', [id]);
  expect(row!.state).toBe('AVAILABLE');
  expect(await keys()).toEqual(spokenOf(await rows()));
});
