import { mkdir, rm, statfs } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import { connectDatabase, type Database } from '../database/database.js';
import { openDatabase } from '../database/embedded/open-database.js';
import { clearOrphans } from '../database/embedded/orphans.js';
import { finishRestore } from './after-restore.js';
import { BackupError, damaged } from './backup-error.js';
import { publicAnswer } from './public-answer.js';
import { databaseNow, toldFailure } from './record-backup.js';
import { restore, type Restored } from './restore.js';
import { RestoreDrillEntity } from './restore-drill.entity.js';
import { intoFolder } from './restored-files.js';

export interface Drill {
  /** The backup, and a key that opens it. */
  file: string;
  secret: string;
  schema: GraphQLSchema;
  /** A folder of its own, whose former content goes; nobody else uses it meanwhile. */
  folder: string;
  /** Whoever is asked to end does not wait for it: then it never was. */
  signal?: AbortSignal;
}

/**
 * Restores a backup into a PostgreSQL of its own that nobody reaches, asks it what the backup's database answered, and
 * throws it away. `record` has the database in which it is noted whether that went well.
 */
export async function drill(asked: Drill, record: Database): Promise<Restored> {
  const em = record.em.fork();
  const beganAt = await databaseNow(record);
  const note = async (facts: { rows: number | null; files: number | null; failure: string | null }) => {
    em.create(RestoreDrillEntity, {
      beganAt,
      endedAt: await databaseNow(record),
      fileName: basename(asked.file),
      ...facts,
    });
    await em.flush();
  };
  try {
    await refuseShort(asked.folder, record);
    const restored = await restoreBeside(asked);
    await note({ rows: restored.rows, files: restored.files, failure: null });
    return restored;
  } catch (error) {
    if (asked.signal?.aborted) throw error;
    await note({ rows: null, files: null, failure: toldFailure(error) });
    throw error;
  }
}

/** Of a database the rows, their indexes, and the log while both are made. */
const TIMES_ITS_SIZE = 3;
const BESIDES_BYTES = 300_000_000;

/** The disk may be the one the server writes on: a drill does not fill it. */
async function refuseShort(folder: string, record: Database): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const [row]: { bytes: number }[] = await record.em
    .fork()
    .execute('select pg_database_size(current_database())::float8 as bytes');
  const needed = row!.bytes * TIMES_ITS_SIZE + BESIDES_BYTES;
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize < needed)
    throw new BackupError(
      'NO_ROOM',
      `A drill needs ${Math.ceil(needed / 1e6)} MB free on the disk of ${folder}, and there are ${Math.floor((bavail * bsize) / 1e6)}.`,
    );
}

async function restoreBeside({ file, secret, schema, folder, signal }: Drill): Promise<Restored> {
  await leave(folder);
  // As root, PostgreSQL's own user passes through it.
  await mkdir(folder, { recursive: true, mode: 0o711 });
  try {
    const database = await openDatabase({
      databaseUrl: null,
      dataDir: folder,
      checkoutDir: folder,
      log: () => {},
      onLost: () => {},
      throwAway: true,
    });
    let stopping: Promise<void> | null = null;
    const stop = () => (stopping ??= database.stop());
    signal?.addEventListener('abort', () => void stop());
    try {
      signal?.throwIfAborted();
      const files = await intoFolder(folder);
      const restored = await restore(
        file,
        secret,
        { connection: database.connection, files },
        async ({ em }) => {
          const { auditFaults } = await finishRestore(em, basename(file), []);
          if (auditFaults > 0)
            throw new BackupError('DAMAGED', `The audit log of the backup has ${auditFaults} faults.`);
        },
      );
      const orm = await connectDatabase(database.connection, 4);
      const { today, data } = restored.manifest.answer;
      const answer = await publicAnswer(orm.em.fork(), schema, today).finally(() => orm.close());
      if (!isDeepStrictEqual(answer, data))
        throw damaged('the restored copy does not answer as the original did');
      return restored;
    } finally {
      await stop();
    }
  } finally {
    await leave(folder);
  }
}

/** Also what one left that was killed in the middle. */
async function leave(folder: string): Promise<void> {
  await clearOrphans(join(folder, 'postgres'), () => {});
  await rm(folder, { recursive: true, force: true });
}
