import { mkdtemp, rm, chmod } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { GraphQLSchema } from 'graphql';
import { connectDatabase, type Database } from '../database/database.js';
import { openDatabase } from '../database/embedded/open-database.js';
import { finishRestore } from './after-restore.js';
import { BackupError, damaged } from './backup-error.js';
import { publicAnswer } from './public-answer.js';
import { databaseNow, toldFailure } from './record-backup.js';
import { restore, type Restored } from './restore.js';
import { RestoreDrillEntity } from './restore-drill.entity.js';
import { intoFolder } from './restored-files.js';

/**
 * Restores a backup into a PostgreSQL of its own that nobody reaches, asks it what the backup's database answered, and
 * throws it away. `record` has the database in which it is noted whether that went well.
 */
export async function drill(
  file: string,
  secret: string,
  schema: GraphQLSchema,
  record: Database,
): Promise<Restored> {
  const em = record.em.fork();
  const beganAt = await databaseNow(record);
  const note = async (facts: { rows: number | null; files: number | null; failure: string | null }) => {
    em.create(RestoreDrillEntity, {
      beganAt,
      endedAt: await databaseNow(record),
      fileName: basename(file),
      ...facts,
    });
    await em.flush();
  };
  try {
    const restored = await restoreBeside(file, secret, schema);
    await note({ rows: restored.rows, files: restored.files, failure: null });
    return restored;
  } catch (error) {
    await note({ rows: null, files: null, failure: toldFailure(error) });
    throw error;
  }
}

export async function restoreBeside(file: string, secret: string, schema: GraphQLSchema): Promise<Restored> {
  const folder = await mkdtemp(join(tmpdir(), 'iltizam-drill-'));
  // As root, PostgreSQL's own user passes through it.
  await chmod(folder, 0o711);
  try {
    const database = await openDatabase({
      databaseUrl: null,
      dataDir: folder,
      checkoutDir: folder,
      log: () => {},
      onLost: () => {},
      throwAway: true,
    });
    try {
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
      await database.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
