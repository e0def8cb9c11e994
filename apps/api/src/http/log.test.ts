import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { DiskFiles } from '../files/disk-files.js';
import { newFileKey } from '../files/file-store.js';
import { DataFileEntity } from '../open-data/data-file.entity.js';
import { openServer } from '../testing/http-server.js';
import { openWorld, type World } from '../testing/world.js';
import { openLog } from './log.js';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.close());

/** What a log wrote, read back. */
function record() {
  const lines: string[] = [];
  return { log: openLog('info', { write: (line) => void lines.push(line) }), lines };
}

test('a fault is logged with the number the person was given, and without what the person wrote', async () => {
  const { log, lines } = record();
  const server = await openServer(world.orm, {}, { log });
  await world.orm.em.getConnection().execute('alter table account rename to account_gone');
  const response = await server.post('/api/auth/sign-in', {
    email: 'canary@example.org',
    password: 'canary password',
  });
  await world.orm.em.getConnection().execute('alter table account_gone rename to account');
  await server.close();

  expect(response.status).toBe(500);
  const { requestId, ...body } = (await response.json()) as { requestId: string };
  expect(body).toEqual({ code: 'INTERNAL', message: expect.any(String) });
  const line = lines.find((candidate) => candidate.includes(requestId));
  expect(JSON.parse(line!)).toMatchObject({
    msg: 'request failed',
    requestId,
    err: { code: '42P01', frames: expect.arrayContaining([expect.stringContaining('sign-in.ts')]) },
  });
  expect(lines.join('')).not.toMatch(/canary|select|demo\.iltizam/u);
});

test('who leaves in the middle of a download is no fault of ours', async () => {
  const { log, lines } = record();
  const folder = await mkdtemp(join(tmpdir(), 'iltizam-left-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const files = new DiskFiles(folder);
  const key = newFileKey();
  const bytes = 20_000_000;
  await files.put(key, Readable.from([Buffer.alloc(bytes)]));
  const em = world.orm.em.fork();
  em.create(DataFileEntity, {
    day: '2026-01-01',
    name: 'long.csv',
    storageKey: key,
    mediaType: 'text/csv',
    bytes,
    sha256: 'x',
    rows: 1,
    madeAt: new Date(),
  });
  await em.flush();
  const server = await openServer(world.orm, {}, { log, files });
  const leaving = new AbortController();
  const response = await server.fetch('/data/archive/2026-01-01/long.csv', { signal: leaving.signal });
  expect(response.status).toBe(200);
  leaving.abort();
  await expect.poll(() => lines.join('')).toContain('left before the end');
  await server.close();
  expect(lines.filter((line) => line.includes('"level":50'))).toEqual([]);
});

test('a fault of a resolver is masked, and found in the log by its number', async () => {
  const { log, lines } = record();
  const server = await openServer(world.orm, {}, { log });
  await world.orm.em.getConnection().execute('alter table plan rename to plan_gone');
  const { body } = await server.ask('/graphql', '{ plans { reference } }');
  await world.orm.em.getConnection().execute('alter table plan_gone rename to plan');
  await server.close();

  const [error] = body.errors!;
  expect(error).toEqual({
    message: expect.not.stringContaining('plan'),
    locations: expect.any(Array),
    path: ['plans'],
    extensions: { code: 'INTERNAL', requestId: expect.any(String) },
  });
  const { requestId } = error!.extensions as unknown as { requestId: string };
  expect(JSON.parse(lines[0]!)).toMatchObject({
    msg: 'operation failed',
    requestId,
    path: ['plans'],
    err: { code: '42P01' },
  });
});

test('IN-12: whatever a fault says, it is one line of JSON, cut, with nothing a terminal would obey', async () => {
  const { log, lines } = record();
  const forged = 'x\r\n{"level":60,"msg":"forged"}\u001b[31m\u0007\u2028\u0000';
  log.error(
    { err: new Error(forged + 'a'.repeat(1_000_000), { cause: new Error(forged) }) },
    'request failed',
  );
  const server = await openServer(world.orm, {}, { log });
  await world.orm.em.getConnection().execute('alter table plan rename to plan_gone');
  const name = 'n'.repeat(100_000);
  await server.ask('/graphql', `query ${name} { plans { reference } }`, {
    headers: { 'user-agent': 'x\t{"level":60}' },
  });
  await world.orm.em.getConnection().execute('alter table plan_gone rename to plan');
  await server.close();
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) {
    expect(line.endsWith('\n')).toBe(true);
    const text = line.slice(0, -1);
    // oxlint-disable-next-line no-control-regex -- it is they that must not be there
    expect(text).not.toMatch(/[\u0000-\u001f\u007f]/u);
    expect(text.length).toBeLessThan(10_000);
    expect(JSON.parse(text)).not.toMatchObject({ msg: 'forged' });
  }
});
