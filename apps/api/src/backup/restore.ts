import { IsolationLevel } from '@mikro-orm/core';
import { sql } from 'kysely';
import type { Connection, Reader } from '../database/database.js';
import { migrateWithin } from '../database/migrate.js';
import { migrations } from '../database/migrations.js';
import { BackupError, damaged } from './backup-error.js';
import { fill, type Filled } from './fill.js';
import { FORMAT, headName, headSchema, type Head, type Manifest } from './manifest.js';
import { inOneTransaction, type OneTransaction } from './one-transaction.js';
import { bodies, readArchive, wholeOf, type ArchiveBody } from './read-archive.js';
import type { RestoredFiles } from './restored-files.js';
import { sumOf, tablesOf } from './tables.js';

export interface RestoreTarget {
  connection: Connection;
  files: RestoredFiles;
}

export interface Restored {
  head: Head;
  manifest: Manifest;
  rows: number;
  files: number;
}

/**
 * Restores a backup into an empty database and an empty place for files: all of it, or nothing. What is in the tables
 * afterwards is read again and has to have the sums of the backup. `finish` ends the transaction's work.
 */
export async function restore(
  file: string,
  secret: string,
  target: RestoreTarget,
  finish: (transaction: OneTransaction, restored: Restored) => Promise<void>,
): Promise<Restored> {
  const archive = bodies(readArchive(file, secret));
  try {
    const head = await readHead(archive);
    return await inOneTransaction(
      target.connection,
      { isolationLevel: IsolationLevel.READ_COMMITTED },
      async (transaction) => {
        await refuseFull(transaction.read);
        await makeTables(transaction, head);
        const filled = await fill(archive, transaction, target.files, head);
        await compare(transaction, head, filled);
        const restored = {
          head,
          manifest: filled.manifest,
          rows: Object.values(filled.manifest.tables).reduce((total, { rows }) => total + rows, 0),
          files: Object.keys(filled.manifest.files).length,
        };
        await migrateWithin(transaction.orm, transaction.em.getTransactionContext());
        await finish(transaction, restored);
        await target.files.keep();
        return restored;
      },
    );
  } catch (error) {
    await target.files.undo();
    throw error;
  } finally {
    await archive.return(undefined);
  }
}

async function readHead(archive: AsyncIterator<ArchiveBody>): Promise<Head> {
  const first = await archive.next();
  if (first.done === true || first.value.path !== headName) throw damaged('it does not begin as one does');
  const content = JSON.parse((await wholeOf(first.value.pieces)).toString()) as { format?: unknown };
  if (content.format !== FORMAT)
    throw new BackupError(
      'UNKNOWN_FORMAT',
      `The backup has the form ${String(content.format)}, and this version of Iltizam reads ${FORMAT}. Restore it with the version that made it, then upgrade. Nothing was changed.`,
    );
  const head = headSchema.parse(content);
  const known = new Set(migrations.map(({ name }) => name));
  const unknown = head.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0)
    throw new BackupError(
      'NEWER_VERSION',
      `The backup is of a version of Iltizam this one does not know (${unknown.join(', ')}). Restore it with that version. Nothing was changed.`,
    );
  return head;
}

/** The migrator makes its own table outside of the transaction: empty, it is nothing. */
async function refuseFull(read: Reader): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname <> 'migration' limit 1`.execute(read);
  if (rows[0])
    throw new BackupError(
      'NOT_EMPTY',
      `There are tables in the database already (${rows[0].name}). Restore into an empty one: another ILTIZAM_DATA_DIR, or DATABASE_URL of a new database. Nothing was changed.`,
    );
}

/** The tables as they were when the backup was made; what came later is done to them once they are filled. */
async function makeTables({ orm, em, read }: OneTransaction, head: Head): Promise<void> {
  await migrateWithin(orm, em.getTransactionContext(), head.migrations);
  const made = await tablesOf(read);
  if (JSON.stringify(made) !== JSON.stringify(head.tables))
    throw damaged('its tables are not those of the version it names');
}

/** What is in the tables now, against what was in them then. */
async function compare({ client }: OneTransaction, head: Head, { manifest, files }: Filled): Promise<void> {
  for (const table of head.tables) {
    const { rows, sha256 } = await sumOf(client, table);
    const then = manifest.tables[table.name];
    if (then?.sha256 !== sha256 || then.rows !== rows)
      throw damaged(`table ${table.name} has ${rows} rows and not the sum of its ${then?.rows ?? 0}`);
  }
  const missing = new Set(manifest.missing);
  for (const { key, sha256 } of head.files) {
    if (missing.has(key)) continue;
    const now = files.get(key);
    if (now === undefined || now !== manifest.files[key]?.sha256)
      throw damaged(`file ${key} is not what it was`);
    // The row knew its sum before there was a backup.
    if (sha256 !== null && sha256 !== now)
      throw damaged(`file ${key} was changed before the backup was made`);
  }
}
