import { join } from 'node:path';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import type { Database } from '../database/database.js';
import type { BackupSource, MadeBackup } from './back-up.js';
import { drill } from './drill.js';
import { makeBackup } from './record-backup.js';
import type { Restored } from './restore.js';

/** A backup each night, for so many days. */
export interface Nightly extends BackupSource {
  keepDays: number;
  /** A folder of its own on this machine, where the backup is tried. */
  drillFolder: string;
}

/** A night begins at two by the country's clock. */
const tonight = (instant: string): string =>
  `country_day(${instant} - interval '2 hours') = country_day(now() - interval '2 hours')`;

/** One that failed, or that nobody tried since (who made it was killed), is made again after an hour. */
const due = `select not exists (
  select from backup b where (failure is null and ${tonight('began_at')}
      and exists (select from restore_drill d where d.file_name = b.file_name))
    or began_at > now() - interval '1 hour') as due`;

/**
 * Makes the backup of this night, unless it is there, and restores it beside at once. Its key lies in a safe, where a
 * server does not reach it: so it is made for one more key, of this run alone, which is written nowhere.
 */
export async function backUpTonight(
  orm: Database,
  source: Nightly,
  signal?: AbortSignal,
): Promise<{ made: MadeBackup; tried: Restored } | null> {
  const [row]: { due: boolean }[] = await orm.em.fork().execute(due);
  if (!row!.due) return null;
  const secret = await generateX25519Identity();
  const recipients = [...source.recipients, await identityToRecipient(secret)];
  const made = await makeBackup(orm, { ...source, recipients }, source.keepDays);
  const file = join(source.folder, made.file);
  const tried = await drill(
    { file, secret, schema: source.schema, folder: source.drillFolder, ...(signal && { signal }) },
    orm,
  );
  return { made, tried };
}
