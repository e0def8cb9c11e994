import { Client } from 'pg';
import type { Logger } from 'pino';
import { readerOf, type Database } from '../database/database.js';
import { keepLooking } from '../jobs/keep-looking.js';
import type { BackupSource } from './back-up.js';
import { doneErasures, keepErasures } from './erasures.js';
import { makeBackup } from './record-backup.js';

const LOOK_EVERY_MS = 60_000;
/** One a day; one that failed is tried again after an hour. */
const due = `select not exists (
  select from backup where (failure is null and began_at > now() - interval '23 hours 30 minutes')
    or (failure is not null and began_at > now() - interval '1 hour')) as due`;
const LOCK = 20261127;

/**
 * Each day one instance makes a backup; in between, whoever was erased since is noted beside it. Not a job of the table
 * of jobs: its transaction would stay open for as long as the backup takes, and hold back what waits for it.
 */
export function startBackups(
  orm: Database,
  source: BackupSource & { keepDays: number },
  log: Logger,
): { stop(): Promise<void> } {
  let noted = -1;
  const look = async (): Promise<void> => {
    const alone = await takeTurn(source);
    if (!alone) return;
    try {
      const [row]: { due: boolean }[] = await orm.em.fork().execute(due);
      if (row!.due) {
        const { file, bytes, rows, files, missing } = await makeBackup(orm, source, source.keepDays);
        log.info({ file, bytes, rows, files, missing: missing.length }, 'a backup was made');
      }
      const erasures = await doneErasures(readerOf(orm.em.fork()));
      if (erasures.length !== noted) await keepErasures(source.folder, source.recipients, erasures);
      noted = erasures.length;
    } finally {
      await alone.end();
    }
  };
  return keepLooking(LOOK_EVERY_MS, look, (error) => log.error({ err: error }, 'no backup could be made'));
}

/** A connection that holds the lock of backups for as long as it is open; null where another instance has it. */
export async function takeTurn({ connection }: Pick<BackupSource, 'connection'>): Promise<Client | null> {
  const client = new Client('url' in connection ? { connectionString: connection.url } : connection);
  client.on('error', () => {});
  await client.connect();
  const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${LOCK}) as mine`);
  if (rows[0]!.mine) return client;
  await client.end();
  return null;
}
