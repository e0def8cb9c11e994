import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { DiskFiles } from '../files/disk-files.js';
import { newFileKey, type FileStore } from '../files/file-store.js';
import { buildSchemas } from '../graphql/schema.js';
import { createHash } from 'node:crypto';
import type { Connection, Database } from '../database/database.js';
import type { BackupSource } from './back-up.js';

/** A folder of its own for data and backups, and a pair of keys that lie nowhere. */
export interface BackupPlace {
  root: string;
  dataDir: string;
  files: FileStore;
  secret: string;
  source: BackupSource;
  remove(): void;
}

export async function openPlace(connection: Connection): Promise<BackupPlace> {
  const root = mkdtempSync(join(tmpdir(), 'iltizam-backups-'));
  // As root, PostgreSQL's own user passes through it.
  chmodSync(root, 0o711);
  const dataDir = join(root, 'data');
  const files = new DiskFiles(join(dataDir, 'files'));
  const secret = await generateX25519Identity();
  const recipients = [await identityToRecipient(secret)];
  const { public: schema } = await buildSchemas();
  return {
    root,
    dataDir,
    files,
    secret,
    source: { connection, files, schema, folder: join(root, 'backups'), recipients },
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** A file a row names, with its bytes in the store. */
export async function addStoredFile(orm: Database, files: FileStore, content: Buffer): Promise<string> {
  const key = newFileKey();
  await files.put(key, Readable.from([content]), content.length);
  await orm.em.fork().execute(
    `insert into data_file (day, name, storage_key, media_type, bytes, sha256, rows, made_at)
     values (current_date, ?, ?, 'text/csv', ?, ?, 1, now())`,
    [`tried-${key.slice(0, 8)}`, key, content.length, createHash('sha256').update(content).digest('hex')],
  );
  return key;
}

/** Rows in two tables in each transaction: a copy that is not of one moment has one without the other. */
export function writeWithoutPause(orm: Database): { stop(): Promise<number> } {
  let going = true;
  let rounds = 0;
  const writing = (async () => {
    while (going) {
      const id = `b${String(++rounds).padStart(7, '0')}-0000-7000-8000-000000000000`;
      await orm.em.fork().transactional(async (em) => {
        await em.execute(`insert into job (name, runs_at) values (?, now())`, [`load ${rounds}`]);
        await em.execute(
          `insert into audit_event (id, at, operation, record_type, reference, outcome, changes)
           values (?, now(), 'load', 'JOB', ?, 'DONE', '[]')`,
          [id, `load ${rounds}`],
        );
      });
    }
    return rounds;
  })();
  return {
    stop: () => {
      going = false;
      return writing;
    },
  };
}
