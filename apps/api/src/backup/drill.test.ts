import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openWorld, type World } from '../testing/world.js';
import { drill } from './drill.js';
import { makeBackup } from './record-backup.js';
import { takeTurn } from './start-backups.js';
import { addStoredFile, openPlace, type BackupPlace } from './testing-backups.js';

let world: World;
let place: BackupPlace;
beforeAll(async () => {
  world = await openWorld();
  place = await openPlace(world.connection);
  await addStoredFile(world.orm, place.files, randomBytes(1000));
});
afterAll(async () => {
  place.remove();
  await world.close();
});

const noted = (table: string): Promise<Record<string, unknown>[]> =>
  world.orm.em
    .fork()
    .execute(`select file_name, files, failure, ended_at > began_at as took from ${table} order by began_at`);

test('RE-18: a drill restores the newest backup where nobody reaches it, the copy answers as the original did, and that is noted', async ({
  annotate,
}) => {
  const { file, files } = await makeBackup(world.orm, place.source, 30);
  expect(files).toBe(1);
  expect(await noted('backup')).toEqual([{ file_name: file, files: 1, failure: null, took: true }]);
  const path = join(place.source.folder, file);
  const schema = place.source.schema;
  const { rows, manifest } = await drill(path, place.secret, schema, world.orm);
  expect(manifest.answer.data).toMatchObject({
    plans: expect.arrayContaining([expect.objectContaining({ reference: 'ma-nap-2', commitmentCount: 22 })]),
  });
  // One that fails is noted as well, and so is why.
  const other = await openPlace(world.connection);
  await expect(drill(path, other.secret, schema, world.orm)).rejects.toMatchObject({ code: 'KEY_WRONG' });
  other.remove();
  expect(await noted('restore_drill')).toEqual([
    { file_name: file, files: 1, failure: null, took: true },
    {
      file_name: file,
      files: null,
      failure: 'This key does not open this backup. Nothing was changed.',
      took: true,
    },
  ]);
  await annotate(`${rows} rows restored beside and asked: the same answer`, 'figure');
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
