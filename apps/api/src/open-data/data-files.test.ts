import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sweepFiles } from '../evidence/sweep-files.job.js';
import { DiskFiles } from '../files/disk-files.js';
import type { FileStore } from '../files/file-store.js';
import { buildSchemas } from '../graphql/schema.js';
import { runDueJobs } from '../jobs/run-due-jobs.js';
import { openServer, type TestServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { dataFiles } from './data-files.job.js';
import { formats } from './formats.js';
import { tables } from './tables.js';

let world: World;
let server: TestServer;
let folder: string;
let files: FileStore;
beforeAll(async () => {
  world = await openWorld();
  folder = await mkdtemp(join(tmpdir(), 'iltizam-data-test-'));
  files = new DiskFiles(folder);
  server = await openServer(world.orm, {}, { files });
});
afterAll(async () => {
  await server.close();
  await world.close();
  await rm(folder, { recursive: true, force: true });
});

const ALL = tables.length * Object.keys(formats).length;
const execute = <Row>(text: string): Promise<Row[]> => world.orm.em.fork().execute(text);

/** An instance looks for what is due. */
async function look(store: FileStore = files) {
  const { public: schema } = await buildSchemas();
  return runDueJobs(world.orm, [dataFiles({ orm: world.orm, schema, files: store })]);
}

const fallDue = () => execute(`update job set runs_at = now()`);

/** The job comes due, at one instance. */
async function run(store: FileStore = files) {
  await fallDue();
  return look(store);
}

interface Day {
  day: string;
  files: { name: string; path: string; bytes: number; sha256: string; rows: number }[];
}
const archive = async () => (await (await server.fetch('/data/archive.json')).json()) as Day[];

test('a day that is not made whole is not there at all', async () => {
  let puts = 0;
  const full: FileStore = Object.assign(Object.create(files) as FileStore, {
    put: (...args: Parameters<FileStore['put']>) =>
      ++puts > 5 ? Promise.reject(new Error('no space')) : files.put(...args),
  });
  expect(await run(full)).toMatchObject([{ result: null, error: { message: 'no space' } }]);
  expect(await archive()).toEqual([]);
});

test('RE-29: every table in every format, once a day, by one instance, as strangers get it', async () => {
  await fallDue();
  const [first, second] = await Promise.all([look(), look()]);
  expect([...first, ...second].map(({ result }) => result)).toEqual([{ files: ALL }]);
  expect(await run()).toMatchObject([{ result: { files: 0 } }]);
  const [today, ...others] = await archive();
  expect(others).toEqual([]);
  expect(today!.files).toHaveLength(ALL);
  for (const name of ['commitments.csv', 'proposals.jsonl']) {
    const file = today!.files.find((one) => one.name === name)!;
    const kept = await server.fetch(`/data/${file.path}`);
    const live = Buffer.from(await (await server.fetch(`/data/${name}`)).arrayBuffer());
    expect(Buffer.from(await kept.arrayBuffer()).equals(live), name).toBe(true);
    expect([live.length, createHash('sha256').update(live).digest('hex')]).toEqual([file.bytes, file.sha256]);
    const known = { headers: { 'if-none-match': kept.headers.get('etag')! } };
    expect((await server.fetch(`/data/${file.path}`, known)).status).toBe(304);
  }
  const { data } = await world.public.run('{ commitments { totalCount } }');
  expect(today!.files.find(({ name }) => name === 'commitments.xlsx')!.rows).toBe(
    data.commitments.totalCount,
  );
});

test('what is kept is not swept away; a month later it is, and the new day stands alone', async () => {
  const keys = async () =>
    (await execute<{ key: string }>(`select storage_key as key from data_file`)).map(({ key }) => key);
  const before = await keys();
  const sweep = async () => {
    await execute(`update job set runs_at = now()`);
    const late = Object.assign(Object.create(files) as FileStore, {
      olderThan: () => files.olderThan(new Date(Date.now() + 60_000)),
    });
    return runDueJobs(world.orm, [sweepFiles({ orm: world.orm, files: late, scanner: null })]);
  };
  // Five files of the day that failed belong to nothing.
  expect(await sweep()).toMatchObject([{ result: { removed: 5 } }]);
  await execute(`update data_file set day = day - 30`);
  await run();
  expect((await archive()).map((day) => day.files.length)).toEqual([ALL]);
  expect(await sweep()).toMatchObject([{ result: { removed: ALL } }]);
  await expect(files.read(before[0]!)).rejects.toThrow('ENOENT');
  expect((await server.fetch('/data/archive/2020-01-01/commitments.csv')).status).toBe(404);
});
