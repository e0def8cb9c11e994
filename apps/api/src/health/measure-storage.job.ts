import { statfs } from 'node:fs/promises';
import type { Job } from '../jobs/job.js';

/** How full the disk of the data is, each quarter of an hour, by the instance that runs it. */
export const measureStorage = (folder: string): Job => ({
  name: 'measure-storage',
  everyMinutes: 15,
  run: async ({ em }) => {
    const { bavail, blocks, bsize } = await statfs(folder);
    const [row]: { bytes: number }[] = await em.execute(
      'select pg_database_size(current_database())::float8 as bytes',
    );
    return { freeBytes: bavail * bsize, totalBytes: blocks * bsize, databaseBytes: row!.bytes };
  },
});
