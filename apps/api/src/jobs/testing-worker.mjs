// A worker of its own that runs one job and can be killed: it writes ten marks, a moment apart, and says when it began.
import { setTimeout } from 'node:timers/promises';
import { connectDatabase } from '../../dist/database/database.js';
import { runDueJobs } from '../../dist/jobs/run-due-jobs.js';

const orm = await connectDatabase(JSON.parse(process.argv[2]), 2);
await runDueJobs(orm, [
  {
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
  },
]);
await orm.close();
