import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkoutDir } from '../checkout.js';
import { readerOf } from '../database/database.js';
import { readHealth } from '../health/health.queries.js';
import { readShared } from '../metrics/metrics.queries.js';
import { openWorld, type World } from '../testing/world.js';
import { drill } from './drill.js';
import { backUpTonight } from './nightly.js';
import { makeBackup } from './record-backup.js';
import { takeTurn } from './start-backups.js';
import { addStoredFile, openPlace, type BackupPlace } from './testing-backups.js';

let world: World;
let place: BackupPlace;
beforeAll(async () => {
  world = await openWorld();
  place = await openPlace(world.connection);
});
afterAll(async () => {
  place.remove();
  await world.close();
});

const noted = (table: string): Promise<Record<string, unknown>[]> =>
  world.orm.em
    .fork()
    .execute(`select file_name, files, failure, ended_at > began_at as took from ${table} order by began_at`);

const NIGHTS = Number(process.env['NIGHTS'] ?? 2);

/** A day later, as far as what was noted can tell. */
async function dayPasses(): Promise<void> {
  for (const table of ['backup', 'restore_drill'])
    await world.orm.em
      .fork()
      .execute(
        `update ${table} set began_at = began_at - interval '1 day', ended_at = ended_at - interval '1 day'`,
      );
}

const drillFound = async () =>
  (await readHealth(readerOf(world.orm.em.fork()))).findings.find(({ check }) => check === 'DRILL');

test('RE-18: each night the server makes a backup and restores it by itself, the copy answers as the original did, and a night that is missed is an alarm', async ({
  annotate,
}) => {
  const source = { ...place.source, keepDays: NIGHTS + 5, drillFolder: join(place.root, 'drill') };
  const took: number[] = [];
  for (let night = 1; night <= NIGHTS; night++) {
    if (night > 1) await dayPasses();
    await addStoredFile(world.orm, place.files, randomBytes(1000));
    const { made, tried } = (await backUpTonight(world.orm, source))!;
    expect([tried.rows, tried.files]).toEqual([made.rows, night]);
    expect(tried.manifest.answer.data).toMatchObject({
      plans: expect.arrayContaining([
        expect.objectContaining({ reference: 'ma-nap-2', commitmentCount: 22 }),
      ]),
    });
    const done = { file_name: made.file, files: night, failure: null, took: true };
    expect([(await noted('backup')).at(-1), (await noted('restore_drill')).at(-1)]).toEqual([done, done]);
    expect(await drillFound()).toMatchObject({ state: 'OK', reason: 'DRILL_HELD' });
    expect(existsSync(source.drillFolder)).toBe(false);
    // Looked at again and again, it is done for this night.
    expect(await backUpTonight(world.orm, source)).toBeNull();
    const [drilled]: { seconds: number }[] = await world.orm.em
      .fork()
      .execute(
        `select extract(epoch from ended_at - began_at)::float8 as seconds from restore_drill order by began_at desc limit 1`,
      );
    took.push(drilled!.seconds);
  }
  await dayPasses();
  await dayPasses();
  expect(await drillFound()).toMatchObject({ state: 'LOOK', reason: 'DRILL_OLD' });
  const { drill: age } = await readShared(world.orm);
  expect(age).toBeGreaterThan(26 * 3600);
  const rules = readFileSync(join(checkoutDir, 'deploy/iltizam-alerts.yml'), 'utf8');
  expect(rules).toContain('expr: min(iltizam_restore_drill_age_seconds) > 26 * 3600 or');
  await annotate(
    `${NIGHTS} of ${NIGHTS} nights: backup made and restored by the server itself, every sum equal, the same answer; a drill took ${Math.max(...took).toFixed(1)} s at most; a missed night is found by health and alert`,
    'figure',
  );
});

test('a drill that fails is noted and so is why; of one that was not to be waited for nothing is left', async () => {
  const { file: name } = await makeBackup(world.orm, place.source, 30);
  const [file, folder] = [join(place.source.folder, name), join(place.root, 'drill')];
  const { schema } = place.source;
  const other = await openPlace(world.connection);
  await expect(drill({ file, secret: other.secret, schema, folder }, world.orm)).rejects.toMatchObject({
    code: 'KEY_WRONG',
  });
  other.remove();
  const failed = {
    file_name: name,
    files: null,
    failure: 'This key does not open this backup. Nothing was changed.',
    took: true,
  };
  expect((await noted('restore_drill')).at(-1)).toEqual(failed);
  expect(await drillFound()).toMatchObject({ state: 'ACT', reason: 'DRILL_FAILED' });

  const ending = new AbortController();
  const tried = drill({ file, secret: place.secret, schema, folder, signal: ending.signal }, world.orm);
  const became = tried.then(
    () => 'restored',
    () => 'left',
  );
  await expect
    .poll(() => existsSync(join(folder, 'postgres/postmaster.pid')), { timeout: 60_000 })
    .toBe(true);
  ending.abort();
  expect(await became).toBe('left');
  expect((await noted('restore_drill')).at(-1)).toEqual(failed);
  expect(existsSync(folder)).toBe(false);
});

test('a backup that cannot be made is noted, and of two instances one makes it', async () => {
  const nowhere = { ...place.source, folder: '/dev/null/backups' };
  await expect(makeBackup(world.orm, nowhere, 30)).rejects.toMatchObject({ code: 'ENOTDIR' });
  expect((await noted('backup')).at(-1)).toMatchObject({ file_name: null, failure: 'Error ENOTDIR' });
  const first = await takeTurn(place.source);
  expect(await takeTurn(place.source)).toBeNull();
  await first!.end();
  await expect
    .poll(async () => {
      const next = await takeTurn(place.source);
      await next?.end();
      return next !== null;
    })
    .toBe(true);
});
