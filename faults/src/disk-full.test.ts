import { execFileSync } from 'node:child_process';
import { closeSync, existsSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, expect, inject, test } from 'vitest';
import { freePort, startApi, type Api } from './api.js';
import { ask, newFolder, placeIn, type Place } from './database.js';
import { Desk } from './desk.js';
import { Ledger } from './ledger.js';
import { expectWithin } from './measured.js';
import { announceFile, sendFile } from './people.js';
import { openStaff, type Staff } from './staff.js';
import { companionsOf, faultsOf } from './whole.js';

const FULL_SECONDS = Number(process.env['FULL_SECONDS'] ?? 1);
const DESKS = 4;

const disk = newFolder();
let mounted = false;
try {
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=420m,mode=711', 'tmpfs', disk], { stdio: 'ignore' });
  mounted = true;
} catch {
  // Told below.
}
let api: Api | null = null;
afterAll(async () => {
  await api?.stop();
  if (mounted) execFileSync('umount', ['--lazy', disk]);
  rmSync(disk, { recursive: true, force: true });
});

/** Writes until there is not a byte left; returns how it is undone. */
function fillUp(): () => void {
  const path = join(disk, 'somebody-else');
  const file = openSync(path, 'w');
  try {
    for (let bytes = 1 << 20; bytes >= 4096;)
      try {
        writeSync(file, Buffer.alloc(bytes));
      } catch {
        bytes /= 2;
      }
  } finally {
    closeSync(file);
  }
  return () => rmSync(path);
}

const freeBytes = (): number => {
  const { bavail, bsize } = statfsSync(disk);
  return bavail * bsize;
};

const json = { 'content-type': 'application/json', 'x-iltizam': '1' };
const post = (path: string, headers: Record<string, string>, query: string, variables: object) =>
  fetch(api!.origin + path, {
    method: 'POST',
    headers: { ...json, ...headers },
    body: JSON.stringify({ query, variables }),
  });

const note = `mutation ($input: AddNoteInput!) { addNote(input: $input) { note { id } } }`;

/** What everybody reads, of the portal, the public and the staff: how many were answered, each of them well. */
async function readEverything(staff: Staff): Promise<number> {
  const list = `{ proposals(first: 50, sort: { field: TITLE }) { totalCount edges { node { reference title { ar } } } } }`;
  const plain = `{ commitments(first: 20) { edges { node { title { ar } activities { title { ar } } } } } }`;
  const answers = await Promise.all([
    fetch(`${api!.origin}/ar`),
    fetch(`${api!.origin}/fr/plans/ma-nap-2`),
    post('/graphql', {}, plain, {}),
    post('/staff/graphql', staff.member.headers, plain, {}),
    post('/staff/graphql', staff.member.headers, list.replace(', sort: { field: TITLE }', ''), {}),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  for (const answer of answers.slice(2)) expect(await answer.json()).not.toHaveProperty('errors');
  return answers.length;
}

/** Every table and every index, read by PostgreSQL's own tool for looking for damage. */
async function damages(place: Place): Promise<string[]> {
  const own = { ...place, user: 'postgres' };
  await ask(own, 'create extension if not exists amcheck');
  const tables = await ask<{ name: string; msg: string }>(
    own,
    `select c.relname as name, v.msg from pg_class c, verify_heapam(c.oid) v where c.relkind = 'r'`,
  );
  await ask(
    own,
    `select bt_index_check(c.oid, true) from pg_index i join pg_class c on c.oid = i.indexrelid
     join pg_am a on a.oid = c.relam where a.amname = 'btree' and i.indisvalid and c.relpersistence = 'p'`,
  );
  return tables.map(({ name, msg }) => `${name}: ${msg}`);
}

test('RE-20: the disk is filled to its last byte while people write: nothing is lost, everything is read, and it goes on by itself', async ({
  annotate,
  skip,
}) => {
  if (!mounted) return skip('no file system of a size of its own may be mounted here: be root');
  api = await startApi({
    dataDir: disk,
    port: await freePort(),
    logFile: join(disk, 'log'),
  });
  const place = placeIn(disk, inject('template'));
  const staff = await openStaff(api.origin);
  const file = await announceFile(api.origin, staff.secretariat, 3_000_000);
  const before = await companionsOf(place);
  const ledger = new Ledger('full');
  let over = false;
  const desks = Promise.all(
    Array.from({ length: DESKS }, async (_, number) => {
      const desk = new Desk(number, () => api!.origin, ledger, staff);
      while (!over) await desk.work(() => over);
    }),
  );
  await expect.poll(() => existsSync(join(disk, 'spare'))).toBe(true);
  while (ledger.acknowledged.length < 20) await pause(10);

  const makeRoom = fillUp();
  expect(freeBytes()).toBeLessThan(1_000_000);
  // Nothing that would be written if there were room: what is written is the desks'.
  const input = { proposal: 'ma-nap-3-p0008', text: '' };
  const write = () => post('/staff/graphql', staff.member.headers, note, { input });
  // Until it has seen it, what finds room in the database's own pages may still be written.
  await expect.poll(() => existsSync(join(disk, 'spare'))).toBe(false);
  const refused = await write();
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([507, '60']);
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: 'RATE_LIMITED', field: 'storage', facts: { why: 'diskFull' } } }],
  });
  const uploaded = await sendFile(api.origin + file, staff.secretariat, Buffer.alloc(3_000_000));
  expect([uploaded?.status, uploaded?.headers.get('retry-after')]).toEqual([507, '60']);
  // Whoever sorts much finds no room, and meanwhile the database's log begins anew: neither ends it.
  const own = { ...place, user: 'postgres' };
  let sorting = true;
  const sorted = ask(
    own,
    `select count(*) from (select md5(n::text) as m from generate_series(1, 3000000) n order by m offset 1) s`,
  )
    .catch((error: { code?: string }) => error.code)
    .finally(() => (sorting = false));
  for (let begun = 0; begun < 2 || sorting; begun++) {
    if (begun < 2) await ask(own, `select pg_logical_emit_message(false, 'full', 'x'), pg_switch_wal()`);
    await pause(100);
  }
  expect(await sorted).toBe('53100');
  const kept = ledger.acknowledged.length;
  let read = 0;
  for (const until = performance.now() + FULL_SECONDS * 1_000; performance.now() < until;)
    read += await readEverything(staff);
  const meanwhile = ledger.acknowledged.length - kept;

  const at = performance.now();
  const next = ledger.next();
  makeRoom();
  const backMs = (await next) - at;
  over = true;
  await desks;
  expect(await faultsOf(place, ledger, before)).toEqual([]);
  expect(await damages(place)).toEqual([]);
  expect(api.process.exitCode).toBeNull();
  await annotate(
    `${ledger.acknowledged.length} writes acknowledged, ${meanwhile} of them while the disk was full, 0 lost; ${read} reads of the full disk all answered; a sort that needs a temporary file refused (53100); the next write ${Math.round(backMs)} ms after there was room; no damage found by amcheck`,
    'figure',
  );
  expectWithin(backMs, 10_000);
});
