import { QUARANTINE_DAYS } from '@iltizam/domain/evidence';
import { sql } from 'kysely';
import { readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readerOf } from '../database/database.js';
import type { Job, JobRun } from '../jobs/job.js';
import { fileHolders } from '../files/file-holders.js';
import { COPY_FOLDERS } from '../public-files/public-copies.js';
import { CHECK_FOLDERS } from './check-file.js';
import type { FileDesk } from './file-desk.js';

const HOUR_MS = 3_600_000;

/** What a killed process leaves: files no row speaks of and files that stopped half way; and what lay apart long enough. */
export const sweepFiles = (desk: FileDesk): Job => ({
  name: 'sweep-files',
  everyMinutes: 15,
  run: async (run) => ({
    // First, by what rows say that was kept: a file is gone for good, what is written below may still be undone.
    removed: await removeLeftovers(desk, run),
    folders: await removeFolders(),
    interrupted: await endInterrupted(run),
    released: await releaseQuarantined(run),
  }),
});

/** What did not arrive within a day is refused; its pieces are leftovers from then on. */
async function endInterrupted({ em }: JobRun): Promise<number> {
  let ended = 0;
  for (const { table } of fileHolders) {
    const { rows } = await sql`
      update ${sql.table(table)} set state = 'REFUSED', refusal = 'INTERRUPTED', parts = '[]', moved_at = now()
      where state = 'SENDING' and moved_at < now() - interval '1 day' returning 1`.execute(readerOf(em));
    ended += rows.length;
  }
  return ended;
}

/** What the virus scanner found is a leftover after its days apart; that it was found stays known. */
async function releaseQuarantined({ em }: JobRun): Promise<number> {
  let released = 0;
  for (const { table } of fileHolders) {
    const { rows } = await sql`
      update ${sql.table(table)} set storage_key = null
      where refusal = 'VIRUS' and storage_key is not null and moved_at < now() - make_interval(days => ${QUARANTINE_DAYS})
      returning 1`.execute(readerOf(em));
    released += rows.length;
  }
  return released;
}

/** A file is young until its row is written; after an hour without one it belongs to nothing. */
async function removeLeftovers({ files }: FileDesk, { em, now }: JobRun): Promise<number> {
  const old: string[] = [];
  for await (const key of files.olderThan(new Date(now.getTime() - HOUR_MS))) old.push(key);
  const { rows } = await sql<{ key: string }>`
    select key from unnest(${old}::text[]) key
    where not exists (select from data_file d where d.storage_key = key) and ${sql.join(
      fileHolders.map(
        ({ table }) => sql`not exists (select from ${sql.table(table)} r where r.storage_key = key)
          and not exists (select from ${sql.table(table)} r where r.state in ('SENDING', 'CHECKING')
                            and r.parts @> jsonb_build_array(jsonb_build_object('key', key)))`,
      ),
      sql` and `,
    )}`.execute(readerOf(em));
  for (const { key } of rows) await files.remove(key);
  return rows.length;
}

/** Files are looked at, and copied for everybody, in folders of this machine, of which a killed process leaves one. Their age is by its clock. */
async function removeFolders(): Promise<number> {
  let removed = 0;
  for (const name of await readdir(tmpdir())) {
    if (![CHECK_FOLDERS, COPY_FOLDERS].some((folders) => name.startsWith(folders))) continue;
    const path = join(tmpdir(), name);
    const made = await stat(path).catch(() => null);
    if (made === null || made.mtimeMs > Date.now() - HOUR_MS) continue;
    await rm(path, { recursive: true, force: true });
    removed++;
  }
  return removed;
}
