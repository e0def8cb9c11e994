import { randomBytes } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectDatabase, readerOf, type Connection } from '../database/database.js';
import { createTestDatabase, type TestDatabase } from '../testing/database.js';
import { openWorld, withRecords, type World } from '../testing/world.js';
import { finishRestore, type Finished } from './after-restore.js';
import { backUp, type MadeBackup } from './back-up.js';
import { BackupError } from './backup-error.js';
import type { DoneErasure } from '../personal-data/replay-erasures.js';
import { keepErasures, keptErasures } from './erasures.js';
import { makeKeyFile, readKeyFile } from './keys.js';
import type { Head } from './manifest.js';
import { bodies, readArchive, wholeOf } from './read-archive.js';
import { restore, type Restored } from './restore.js';
import { intoFolder } from './restored-files.js';
import { addStoredFile, openPlace, writeWithoutPause, type BackupPlace } from './testing-backups.js';
import { tablesOf } from './tables.js';
import { writeArchive } from './write-archive.js';

let world: World;
let place: BackupPlace;
let made: MadeBackup;
let file: string;
const contents = new Map<string, Buffer>();
const targets: TestDatabase[] = [];

beforeAll(async () => {
  world = await openWorld(withRecords);
  place = await openPlace(world.connection);
  for (const size of [0, 1, 300_000, 9_000_000]) {
    const content = randomBytes(size);
    contents.set(await addStoredFile(world.orm, place.files, content), content);
  }
  await world.orm.em
    .fork()
    .execute(
      `insert into citizen (id, email, language, created_at) values (gen_random_uuid(), 'canary.citizen@example.org', 'fr', now())`,
    );
  const load = writeWithoutPause(world.orm);
  made = await backUp(place.source).finally(async () => (written = await load.stop()));
  file = join(place.source.folder, made.file);
});
afterAll(async () => {
  await Promise.all(targets.map((target) => target.drop()));
  place.remove();
  await world.close();
});

let written = 0;

interface Elsewhere {
  connection: Connection;
  dataDir: string;
  attempt(backup?: string, secret?: string, erasures?: readonly DoneErasure[]): Promise<Restored & Finished>;
}

async function elsewhere(): Promise<Elsewhere> {
  const target = await createTestDatabase();
  targets.push(target);
  const dataDir = join(place.root, `data-${targets.length}`);
  mkdirSync(dataDir);
  return {
    connection: target.connection,
    dataDir,
    async attempt(backup = file, secret = place.secret, erasures = []) {
      let finished: Finished | null = null;
      const into = { connection: target.connection, files: await intoFolder(dataDir) };
      const restored = await restore(backup, secret, into, async ({ em }) => {
        finished = await finishRestore(em, basename(backup), erasures);
      });
      return { ...restored, ...finished! };
    },
  };
}

async function ask<Row>(connection: Connection, statement: string): Promise<Row[]> {
  const orm = await connectDatabase(connection, 1);
  try {
    return await orm.em.fork().execute(statement);
  } finally {
    await orm.close();
  }
}

const code = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'restored',
    (error: unknown) => (error instanceof BackupError ? error.code : String(error)),
  );

async function firstOf(backup: string): Promise<{ head: Head }> {
  for await (const { content } of readArchive(backup, place.secret))
    return { head: JSON.parse(content.toString()) as Head };
  throw new Error('it is empty');
}

/** Whoever has the public key can write a file that opens with the secret one. */
async function forged(head: object): Promise<string> {
  const path = join(place.root, 'forged');
  rmSync(path, { force: true });
  await writeArchive(path, place.source.recipients, (archive) =>
    archive.text('iltizam.json', JSON.stringify(head)),
  );
  return path;
}

const nothing = async ({ connection, dataDir }: Elsewhere) => ({
  tables: await ask(
    connection,
    `select tablename from pg_tables where schemaname = 'public' and tablename <> 'migration'`,
  ),
  files: readdirSync(dataDir),
});

test('RE-17: a backup made under load is of one moment, and restored elsewhere every table and file has its sum', async () => {
  const there = await elsewhere();
  const restored = await there.attempt();
  // `restore` read every table again and compared; here it is seen that it is everything, and of one moment.
  const names = (await tablesOf(readerOf(world.orm.em.fork()))).map(({ name }) => name);
  expect(Object.keys(restored.manifest.tables)).toEqual(names);
  expect(restored.rows).toBeGreaterThan(1_000);
  expect(restored.manifest.tables['proposal']!.rows).toBeGreaterThan(10);
  const [counts] = await ask<{ jobs: number; events: number }>(
    there.connection,
    `select (select count(*)::int from job where name like 'load %') as jobs,
       (select count(*)::int from audit_event where operation = 'load') as events`,
  );
  expect(counts!.jobs).toBe(counts!.events);
  expect(written).toBeGreaterThan(counts!.jobs);
  const folder = join(there.dataDir, 'files');
  for (const [key, content] of contents)
    expect(readFileSync(join(folder, key.slice(0, 2), key.slice(2))).equals(content)).toBe(true);
  expect(restored.auditFaults).toBe(0);
  const schema = `select conname from pg_constraint where connamespace = 'public'::regnamespace order by 1`;
  expect(await ask(there.connection, schema)).toEqual(await ask(world.connection, schema));
  const triggers = `select tgname, tgenabled from pg_trigger where not tgisinternal order by 1`;
  expect(await ask(there.connection, triggers)).toEqual(await ask(world.connection, triggers));
  const indexes = `select indexdef from pg_indexes where schemaname = 'public' order by 1`;
  expect(await ask(there.connection, indexes)).toEqual(await ask(world.connection, indexes));
  const sequences = `select sequencename, last_value from pg_sequences where sequencename = 'outbox_message_sequence_seq'`;
  expect(await ask(there.connection, sequences)).toEqual(await ask(world.connection, sequences));
  // Nobody is signed in any more, and what was done is in the log.
  expect(
    await ask(there.connection, 'select id from session union all select id from citizen_session'),
  ).toEqual([]);
  expect(
    await ask(there.connection, `select reference from audit_event where operation = 'restore'`),
  ).toEqual([{ reference: made.file }]);
});

test('RE-19: what is damaged, cut short, of another key, form or version is refused, and nothing is left of the attempt', async () => {
  const there = await elsewhere();
  const bytes = readFileSync(file);
  const changed = (name: string, content: Buffer): string => {
    const path = join(place.root, name);
    writeFileSync(path, content);
    return path;
  };
  const flipped = (at: number): Buffer => {
    const copy = Buffer.from(bytes);
    copy[at]! ^= 1;
    return copy;
  };
  for (const at of [10, Math.floor(bytes.length / 2), bytes.length - 1])
    expect(await code(there.attempt(changed('flipped', flipped(at)))), `byte ${at}`).toBe('DAMAGED');
  for (const length of [0, 100, bytes.length - 1])
    expect(await code(there.attempt(changed('cut', bytes.subarray(0, length)))), `${length} bytes`).toBe(
      'DAMAGED',
    );
  const { head } = await firstOf(file);
  expect(await code(there.attempt(await forged({ ...head, format: 2 })))).toBe('UNKNOWN_FORMAT');
  const later = [...head.migrations, '2031-01-01-01-later'];
  expect(await code(there.attempt(await forged({ ...head, migrations: later })))).toBe('NEWER_VERSION');
  expect(await code(there.attempt(await forged(head)))).toBe('DAMAGED');
  const other = await openPlace(world.connection);
  expect(await code(there.attempt(file, other.secret))).toBe('KEY_WRONG');
  other.remove();
  expect(await code(there.attempt(join(place.root, 'none')))).toBe('NO_BACKUP');
  expect(await nothing(there)).toEqual({ tables: [], files: [] });
  expect(await code(there.attempt())).toBe('restored');
  // A second time there is something there already.
  expect(await code(there.attempt())).toBe('NOT_EMPTY');
}, 240_000);

test('PR-12: what is kept is encrypted: no text, no name, no key is in the files, and no key beside them is taken', async () => {
  const stored = readFileSync(file);
  expect(stored.subarray(0, 21).toString()).toBe('age-encryption.org/v1');
  const emails = await ask<{ email: string }>(
    world.connection,
    'select email from account union select email from citizen',
  );
  expect(emails.length).toBeGreaterThan(3);
  const canaries = [
    ...emails.map(({ email }) => email),
    place.secret,
    'proposal',
    'PGCOPY',
    'iltizam.json',
    'ustar',
    'ma-nap-3',
  ];
  for (const canary of canaries) expect(stored.includes(canary), canary).toBe(false);
  const large = [...contents.values()].filter(({ length }) => length > 16);
  expect(large.filter((content) => stored.includes(content.subarray(0, 16)))).toEqual([]);

  const beside = join(place.source.folder, 'key.txt');
  await makeKeyFile(beside);
  expect(() => readKeyFile(beside, file)).toThrow(expect.objectContaining({ code: 'KEY_BESIDE_BACKUP' }));
  rmSync(beside);
  const apart = join(place.root, 'key.txt');
  const recipient = await makeKeyFile(apart);
  expect(recipient).toMatch(/^age1/u);
  expect(readKeyFile(apart, file)).toMatch(/^AGE-SECRET-KEY-1/u);
  await expect(makeKeyFile(apart)).rejects.toMatchObject({ code: 'EEXIST' });
});

test('PR-05: who was erased after the backup was made is erased again by restoring it', async () => {
  const hash = `translate(rtrim(encode(sha256(convert_to(email, 'UTF8')), 'base64'), '='), '+/', '-_')`;
  const [citizen] = await ask<{ email: string; hash: string }>(
    world.connection,
    `select email, ${hash} as hash from citizen order by id limit 1`,
  );
  const { folder, recipients } = place.source;
  await keepErasures(folder, recipients, [
    {
      id: '00000000-0000-7000-8000-000000000001',
      emailHash: citizen!.hash,
      handledAt: new Date('2099-01-01'),
    },
  ]);
  expect(readFileSync(join(folder, 'iltizam-erasures.age')).includes(citizen!.hash)).toBe(false);
  const there = await elsewhere();
  const { erasedAgain } = await there.attempt(file, place.secret, await keptErasures(file, place.secret));
  expect(erasedAgain).toBe(1);
  expect(await ask(there.connection, `select id from citizen where email = '${citizen!.email}'`)).toEqual([]);
});

test('a backup reads with the tools everybody has: age, gzip, tar, and rows as PostgreSQL writes them', async () => {
  const paths: string[] = [];
  let plans = '';
  for await (const { path, pieces } of bodies(readArchive(file, place.secret))) {
    paths.push(path);
    if (path === 'tables/plan') plans = (await wholeOf(pieces)).toString();
  }
  expect(plans).toContain('ma-nap-2\t');
  expect(paths[0]).toBe('iltizam.json');
  expect(paths.at(-1)).toBe('manifest.json');
});
