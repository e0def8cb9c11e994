import type { Logger } from 'pino';
import type { Database } from '../database/database.js';
import { diskRoom } from '../storage/disk-room.js';
import type { Job } from './job.js';
import { runDueJobs } from './run-due-jobs.js';

const LOOK_EVERY_MS = 60_000;

/** Looks every minute for what is due. `stop` tells what is running, and waits for it. */
export function startJobs(orm: Database, jobs: readonly Job[], log: Logger): { stop(): Promise<void> } {
  let stopped = false;
  let running: Promise<void> = Promise.resolve();
  const look = async (): Promise<void> => {
    if (diskRoom.isShort()) return;
    try {
      for (const { name, result, error } of await runDueJobs(orm, jobs, () => stopped)) {
        if (error === null) log.info({ job: name, result }, 'a job ran');
        else log.error({ job: name, err: error }, 'a job failed and will be tried again');
      }
    } catch (error) {
      log.error({ err: error }, 'could not look for jobs that are due');
    }
  };
  const timer = setInterval(() => {
    running = running.then(() => (stopped ? undefined : look()));
  }, LOOK_EVERY_MS);
  // Waiting for the next job keeps no process alive.
  timer.unref();
  return {
    async stop() {
      stopped = true;
      clearInterval(timer);
      await running;
    },
  };
}
