import { randomUUID } from 'node:crypto';
import { existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort, startApi, type Api } from './api.js';
import { ask, newFolder, placeIn, type Place } from './database.js';
import { Desk } from './desk.js';
import { Ledger } from './ledger.js';
import { LoopDisk } from './loop-disk.js';
import { expectWithin } from './measured.js';
import { FileSender, missingFiles } from './sent-files.js';
import { openStaff, type Staff } from './staff.js';
import { WalArchive } from './wal-archive.js';
import { companionsOf, faultsOf, halves, lostOf } from './whole.js';

const CUTS = Number(process.env['CUTS'] ?? 1);
const WRITES_BEFORE_A_CUT = CUTS > 1 ? 300 : 60;
const DESKS = 4;
/** Seconds: the log is archived that often at least. */
const ARCHIVE_TIMEOUT = Number(process.env['ARCHIVE_TIMEOUT'] ?? 2);
const MOST_LOST_MS = 5 * 60_000;
const MOST_AWAY_MS = 15 * 60_000;

const disk = LoopDisk.open(900);
let port: number;
let api: Api | null = null;
let staff: Staff;
beforeAll(async () => {
  if (!disk) return;
  port = await freePort();
  await start();
  staff = await openStaff(api!.origin);
});
const archive = new WalArchive();
const elsewhere = newFolder();
afterAll(async () => {
  await api?.stop();
  await disk?.remove();
  for (const folder of [archive.folder, elsewhere]) rmSync(folder, { recursive: true, force: true });
});

const start = async (dataDir = disk!.path): Promise<void> => {
  api = await startApi({ dataDir, port });
};
const place = (dataDir = disk!.path): Place => placeIn(dataDir, inject('template'));

const desksAtWork = (ledger: Ledger, over: () => boolean): Promise<void>[] =>
  Array.from({ length: DESKS }, async (_, number) => {
    const desk = new Desk(number, () => api!.origin, ledger, staff);
    while (!over()) await desk.work(over);
  });

/** The power goes while everybody is at work, and comes back. */
async function cutPower(): Promise<void> {
  // Written, and not synced: what a power cut takes. A new one each time: ext4 writes down one that is emptied first.
  const unsynced = join(disk!.path, `nobody-synced-this-${randomUUID()}`);
  writeFileSync(unsynced, Buffer.alloc(100_000, 1));
  disk!.cut();
  await api!.kill();
  await disk!.back();
  const left = existsSync(unsynced) ? statSync(unsynced).size : 0;
  expect(left, 'of what was not synced there is nothing').toBe(0);
  await start();
}

test('RE-03: the power is cut while people write and send files: what was acknowledged is there, whole', async ({
  annotate,
  skip,
}) => {
  if (!disk) return skip('no disk of its own may be made here: be root, with loop devices');
  const before = await companionsOf(place());
  const ledger = new Ledger('power');
  const where = () => api!.origin;
  const sender = new FileSender(where, ledger, staff.secretariat);
  let over = false;
  const people = [...desksAtWork(ledger, () => over), sender.sendUntil(() => over)];
  for (let cut = 1; cut <= CUTS; cut++) {
    const [writes, files] = [ledger.acknowledged.length, sender.acknowledged.length];
    while (
      ledger.acknowledged.length < writes + WRITES_BEFORE_A_CUT ||
      sender.acknowledged.length < files + 2
    )
      await pause(Math.random() * 10);
    await cutPower();
    expect(await missingFiles(place(), disk.path, sender.acknowledged)).toEqual([]);
  }
  over = true;
  await Promise.all(people);
  expect(await faultsOf(place(), ledger, before)).toEqual([]);
  await annotate(
    `${CUTS} power cuts in ${ledger.acknowledged.length} acknowledged writes of ${ledger.operations.length} mutations and ${sender.acknowledged.length} files: 0 lost, 0 half, 0 twice; ${ledger.sentAgain} were sent again`,
    'figure',
  );
});

test('RE-03: a database that does not sync loses what it acknowledged: the cut is one', async ({ skip }) => {
  if (!disk) return skip('no disk of its own may be made here: be root, with loop devices');
  const own = { ...place(), user: 'postgres', database: 'postgres' };
  await ask(own, 'create table acknowledged (n int)');
  await ask(own, 'checkpoint');
  await ask(own, 'alter system set fsync = off');
  await ask(own, 'select pg_reload_conf()');
  await expect.poll(() => ask(own, 'show fsync')).toEqual([{ fsync: 'off' }]);
  await ask(own, 'insert into acknowledged select generate_series(1, 1000)');
  await cutPower();
  expect(await ask(own, 'select count(*)::int as kept from acknowledged')).toEqual([{ kept: 0 }]);
});

test('RE-17: the machine is lost with all its disks: from the archived log everything is back but the last minutes', async ({
  annotate,
  skip,
}) => {
  if (!disk) return skip('no disk of its own may be made here: be root, with loop devices');
  await api!.stop();
  archive.begin(disk.path, ARCHIVE_TIMEOUT);
  await start();
  await archive.takeBase(place(), disk.path);
  const before = await companionsOf(place());
  const ledger = new Ledger('archive');
  let over = false;
  const people = desksAtWork(ledger, () => over);
  while (ledger.acknowledged.length < 20) await pause(10);
  const archived = new Set(ledger.acknowledged);
  const own = { ...place(), user: 'postgres' };
  const [log] = await ask<{ name: string }>(own, 'select pg_walfile_name(pg_current_wal_lsn()) as name');
  // Nobody asks for it: the time does.
  await expect
    .poll(() => ask(own, 'select last_archived_wal >= $1 as done from pg_stat_archiver', [log!.name]), {
      timeout: (ARCHIVE_TIMEOUT + 60) * 1000,
    })
    .toEqual([{ done: true }]);
  await pause(ARCHIVE_TIMEOUT * 900);

  disk.cut();
  const at = performance.now();
  await api!.kill();
  archive.restoreInto(elsewhere);
  await start(elsewhere);
  const awayMs = performance.now() - at;
  over = true;
  // Whoever worked on what is lost now is told so.
  await Promise.allSettled(people);
  const there = place(elsewhere);
  const lost = await lostOf(there, ledger);
  expect(lost.filter((write) => archived.has(write))).toEqual([]);
  expect(await halves(there, before)).toEqual([]);
  const lostMs = lost.length === 0 ? 0 : at - Math.min(...lost.map((write) => write.at));
  await annotate(
    `the machine lost among ${ledger.acknowledged.length} acknowledged writes, archive_timeout ${ARCHIVE_TIMEOUT} s: ${lost.length} of the last ${(lostMs / 1000).toFixed(1)} s lost, 0 half; back elsewhere after ${(awayMs / 1000).toFixed(1)} s`,
    'figure',
  );
  expectWithin(lostMs, MOST_LOST_MS);
  expectWithin(awayMs, MOST_AWAY_MS);
});
