import type { Database } from '../database/database.js';
import { DatabaseError } from '../database/embedded/database-error.js';
import { backUp, type BackupSource, type MadeBackup } from './back-up.js';
import { BackupEntity } from './backup.entity.js';
import { removeOld } from './backup-folder.js';
import { BackupError } from './backup-error.js';

/** What is told to people and kept: no statement of the database, no value. */
export const toldFailure = (error: unknown): string => {
  if (error instanceof BackupError || error instanceof DatabaseError) return error.message;
  const { name, code } = error as { name?: string; code?: string };
  return [name ?? 'Error', code].filter(Boolean).join(' ');
};

/** Makes a backup, notes that it was made or why not, and takes the old ones away once there is a new one. */
export async function makeBackup(
  orm: Database,
  source: BackupSource,
  keepDays: number,
): Promise<MadeBackup & { removed: number }> {
  const em = orm.em.fork();
  const beganAt = await databaseNow(orm);
  try {
    const made = await backUp(source);
    em.create(BackupEntity, {
      beganAt: made.beganAt,
      endedAt: await databaseNow(orm),
      fileName: made.file,
      bytes: made.bytes,
      tables: made.tables,
      rows: made.rows,
      files: made.files,
      missingFiles: made.missing.length,
      failure: null,
    });
    await em.flush();
    return { ...made, removed: await removeOld(source.folder, made.beganAt, keepDays) };
  } catch (error) {
    const nothing = {
      fileName: null,
      bytes: null,
      tables: null,
      rows: null,
      files: null,
      missingFiles: null,
    };
    em.clear();
    em.create(BackupEntity, {
      ...nothing,
      beganAt,
      endedAt: await databaseNow(orm),
      failure: toldFailure(error),
    });
    await em.flush();
    throw error;
  }
}

export async function databaseNow(orm: Database): Promise<Date> {
  const [row]: { now: Date | string }[] = await orm.em.fork().execute('select clock_timestamp() as now');
  return new Date(row!.now);
}
