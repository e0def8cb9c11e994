import { Client } from 'pg';
import type { Logger } from 'pino';
import { readerOf, type Database } from '../database/database.js';
import { keepLooking } from '../jobs/keep-looking.js';
import type { BackupSource } from './back-up.js';
import { doneErasures, keepErasures } from './erasures.js';
import { backUpTonight, type Nightly } from './nightly.js';

const LOOK_EVERY_MS = 60_000;
const LOCK = 20261127;

/**
 * Each night one instance makes a backup and tries it; in between, whoever was erased since is noted beside it. Not a job
 * of the table of jobs: its transaction would stay open for as long as the backup takes, and hold back what waits for it.
 */
export function startBackups(orm: Database, source: Nightly, log: Logger): { stop(): Promise<void> } {
  let noted = -1;
  const ending = new AbortController();
  const look = async (): Promise<void> => {
    const alone = await takeTurn(source);
    if (!alone) return;
    try {
      const done = await backUpTonight(orm, source, ending.signal);
      if (done) {
        const { file, bytes, rows, files, missing } = done.made;
        log.info(
          { file, bytes, rows, files, missing: missing.length },
          'a backup was made, and restored beside',
        );
      }
      const erasures = await doneErasures(readerOf(orm.em.fork()));
      if (erasures.length !== noted) await keepErasures(source.folder, source.recipients, erasures);
      noted = erasures.length;
    } finally {
      await alone.end();
    }
  };
  const looking = keepLooking(LOOK_EVERY_MS, look, (error) => {
    if (!ending.signal.aborted)
      log.error({ err: error }, 'no backup could be made, or the one that was does not hold');
  });
  return {
    stop() {
      ending.abort();
      return looking.stop();
    },
  };
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
