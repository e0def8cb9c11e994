// A worker of its own that can be killed. Its first job writes ten marks, a moment apart, and says when it began; then come
// the jobs that remove what is over, on the files of a folder, and those that look at everything.
import { setTimeout } from 'node:timers/promises';
import { verifyLog } from '../../dist/audit/verify-audit.job.js';
import { connectDatabase } from '../../dist/database/database.js';
import { sweepFiles } from '../../dist/evidence/sweep-files.job.js';
import { DiskFiles } from '../../dist/files/disk-files.js';
import { measureStorage } from '../../dist/health/measure-storage.job.js';
import { runDueJobs } from '../../dist/jobs/run-due-jobs.js';
import { retention } from '../../dist/personal-data/retention.job.js';

const [connection, folder] = process.argv.slice(2);
const orm = await connectDatabase(JSON.parse(connection), 2);
const marking = {
  name: 'marking',
  everyMinutes: 60,
  run: async ({ em }) => {
    console.log('began');
    for (let mark = 1; mark <= 10; mark++) {
      await em.execute(
        `insert into outbox_message (at, kind, record_type, reference, payload) values (now(), 'mark', 'JOB', 'x', '{}')`,
      );
      await setTimeout(10);
    }
    return { marked: 10 };
  },
};
const files = new DiskFiles(folder);
const ran = await runDueJobs(orm, [
  marking,
  retention,
  sweepFiles({ orm, files, scanner: null }),
  verifyLog,
  measureStorage(folder),
]);
for (const { error } of ran) if (error !== null) console.error(error);
await orm.close();
