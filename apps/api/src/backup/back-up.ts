import { mkdir, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Readable } from 'node:stream';
import { dayOf } from '@iltizam/domain/country-clock';
import { IsolationLevel } from '@mikro-orm/core';
import type { GraphQLSchema } from 'graphql';
import type { Connection } from '../database/database.js';
import type { FileStore } from '../files/file-store.js';
import { syncFolder } from '../storage/sync-folder.js';
import { backupName, unfinished } from './backup-folder.js';
import { FORMAT, headName, manifestName, type Head, type Manifest } from './manifest.js';
import { inOneTransaction, type OneTransaction } from './one-transaction.js';
import { publicAnswer } from './public-answer.js';
import { storedFiles } from './stored-files.js';
import { migrationsOf, rowsOf, sequencesOf, tablesOf } from './tables.js';
import { writeArchive, type ArchiveWriter } from './write-archive.js';

/** What a backup is made of, and for whom. */
export interface BackupSource {
  connection: Connection;
  files: FileStore;
  /** What anybody may ask, for the answer a drill compares. */
  schema: GraphQLSchema;
  folder: string;
  /** Public keys (`age1…`): whoever has one of the secret ones can restore. */
  recipients: readonly string[];
}

export interface MadeBackup {
  file: string;
  beganAt: Date;
  bytes: number;
  tables: number;
  rows: number;
  files: number;
  missing: readonly string[];
}

/**
 * Copies the database and every file its rows name, as of one moment, while others go on writing. The file has its name
 * once it is whole and on disk.
 */
export async function backUp(source: BackupSource): Promise<MadeBackup> {
  await mkdir(source.folder, { recursive: true, mode: 0o700 });
  return inOneTransaction(
    source.connection,
    { readOnly: true, isolationLevel: IsolationLevel.REPEATABLE_READ },
    async (transaction) => {
      const head = await headOf(transaction);
      const beganAt = new Date(head.madeAt);
      const file = join(source.folder, backupName(beganAt));
      try {
        const manifest = await writeArchive(unfinished(file), source.recipients, (archive) =>
          writeEverything(archive, transaction, source, head),
        );
        await rename(unfinished(file), file);
        await syncFolder(source.folder);
        const sums = Object.values(manifest.tables);
        return {
          file: basename(file),
          beganAt,
          bytes: (await stat(file)).size,
          tables: sums.length,
          rows: sums.reduce((total, { rows }) => total + rows, 0),
          files: Object.keys(manifest.files).length,
          missing: manifest.missing,
        };
      } catch (error) {
        await rm(unfinished(file), { force: true });
        throw error;
      }
    },
  );
}

async function headOf({ em, read }: OneTransaction): Promise<Head> {
  const [row]: { now: Date | string }[] = await em.execute('select now() as now');
  return {
    format: FORMAT,
    madeAt: new Date(row!.now).toISOString(),
    migrations: await migrationsOf(read),
    tables: await tablesOf(read),
    files: await storedFiles(read),
  };
}

async function writeEverything(
  archive: ArchiveWriter,
  { em, read, client }: OneTransaction,
  { files, schema }: BackupSource,
  head: Head,
): Promise<Manifest> {
  const today = dayOf(new Date(head.madeAt));
  const manifest: Manifest = {
    tables: {},
    files: {},
    missing: [],
    sequences: await sequencesOf(read),
    answer: { today, data: await publicAnswer(em, schema, today) },
  };
  await archive.text(headName, JSON.stringify(head));
  for (const table of head.tables) {
    const rows = rowsOf(client, table);
    const counted = await archive.stream(`tables/${table.name}`, rows as AsyncIterable<Buffer>);
    manifest.tables[table.name] = { ...counted, rows: rows.rowCount };
  }
  for (const { key } of head.files) {
    // One that was erased since is none of this backup's; one that is lost is told, and keeps no other back.
    const content = await readIfThere(files, key);
    if (content === null) manifest.missing.push(key);
    else manifest.files[key] = await archive.stream(`files/${key}`, content as AsyncIterable<Buffer>);
  }
  await archive.text(manifestName, JSON.stringify(manifest));
  return manifest;
}

async function readIfThere(files: FileStore, key: string): Promise<Readable | null> {
  try {
    return await files.read(key);
  } catch {
    return null;
  }
}
