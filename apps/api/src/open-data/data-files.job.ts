import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { GraphQLSchema } from 'graphql';
import { sql } from 'kysely';
import { readerOf, type Database } from '../database/database.js';
import { newFileKey, type FileStore } from '../files/file-store.js';
import type { Job, JobRun } from '../jobs/job.js';
import { columnsOf } from './columns.js';
import { formats, type FormatName } from './formats.js';
import { gathered } from './gathered.js';
import { inOneView } from './one-view.js';
import { readTable, type Ask } from './read-table.js';
import { tables, type Table } from './tables.js';

/** So long a day's files are kept. Their bytes go with what no row speaks of (`sweep-files`). */
const DAYS_KEPT = 30;

interface Desk {
  orm: Database;
  schema: GraphQLSchema;
  files: FileStore;
}

/**
 * Every table in every format, once a day after midnight: what strangers are given, all of one moment. The rows that
 * name a day's files are written together, so that a day is there whole or not at all, whoever stops in between.
 */
export const dataFiles = (desk: Desk): Job => ({
  name: 'data-files',
  everyMinutes: 60,
  run: async (run) => {
    const read = readerOf(run.em);
    const { rows: made } = await sql`select 1 from data_file where day = ${run.today} limit 1`.execute(read);
    if (made.length > 0) return { files: 0 };
    // While the files are written this transaction, which keeps other instances away, has nothing to do.
    await sql`set local idle_in_transaction_session_timeout = 0`.execute(read);
    return { files: await makeFiles(desk, run) };
  },
});

async function makeFiles({ orm, schema, files }: Desk, { em, today, stopped }: JobRun): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'iltizam-data-'));
  try {
    const made = await inOneView(orm, schema, async (asking) => {
      const ask: Ask = (...asked) =>
        stopped()
          ? Promise.reject(new Error('Asked to end: the files are made at the next start.'))
          : asking(...asked);
      const all: Made[] = [];
      for (const table of tables)
        for (const format of Object.keys(formats) as FormatName[])
          all.push(await makeFile({ schema, files, ask, folder }, table, format));
      return all;
    });
    await sql`
      with old as (delete from data_file where day <= ${today}::date - ${DAYS_KEPT}::int)
      insert into data_file (day, name, storage_key, media_type, bytes, sha256, rows, made_at)
      select ${today}::date, f.name, f.key, f."mediaType", f.bytes, f.sha256, f.rows, now()
      from jsonb_to_recordset(${JSON.stringify(made)}::jsonb)
        as f(name text, key text, "mediaType" text, bytes bigint, sha256 text, rows int)`.execute(
      readerOf(em),
    );
    return made.length;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

interface Made {
  name: string;
  key: string;
  mediaType: string;
  bytes: number;
  sha256: string;
  rows: number;
}

interface Making {
  schema: GraphQLSchema;
  files: FileStore;
  ask: Ask;
  folder: string;
}

/** Written here first: storage wants to know how long a file is. */
async function makeFile(
  { schema, files, ask, folder }: Making,
  table: Table,
  format: FormatName,
): Promise<Made> {
  const { mediaType, write } = formats[format];
  const name = `${table.name}.${format}`;
  const path = join(folder, name);
  const hash = createHash('sha256');
  let rows = 0;
  const counted = async function* () {
    for await (const row of readTable(schema, table, ask)) {
      rows++;
      yield row;
    }
  };
  const parts = write(columnsOf(schema, table), counted(), { separator: ',', rightToLeft: true });
  const hashed = async function* () {
    for await (const part of gathered(parts)) {
      hash.update(part);
      yield part;
    }
  };
  await pipeline(hashed, createWriteStream(path));
  const { size: bytes } = await stat(path);
  const key = newFileKey();
  await files.put(key, createReadStream(path), bytes);
  await rm(path);
  return { name, key, mediaType, bytes, sha256: hash.digest('hex'), rows };
}
