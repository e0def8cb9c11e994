import type { Database, EntityManager } from '../database/database.js';
import { dayOf } from '@iltizam/domain/country-clock';
import type { Job, JobRun } from './job.js';

/** What became of a job that was due. */
export interface Ran {
  name: string;
  result: Record<string, unknown> | null;
  error: unknown;
}

/** Minutes after which a job that failed is tried again: 1, 2, 4 and so on, an hour at most. */
const retryAfter = (failures: number): number => Math.min(2 ** failures, 60);

/**
 * Runs what is due. The row of a job is locked while it runs and others pass over it, so that of several instances one
 * runs it; what it wrote and that it ran are one transaction, so that a killed run never happened.
 */
export async function runDueJobs(orm: Database, jobs: readonly Job[], stopped = () => false): Promise<Ran[]> {
  const ran: Ran[] = [];
  for (const job of jobs) {
    if (stopped()) break;
    await orm.em
      .fork()
      .execute('insert into job (name, runs_at) values (?, now()) on conflict do nothing', [job.name]);
    const done = await orm.em.fork().transactional((em) => runIfDue(em, job, stopped));
    if (done) ran.push(done);
  }
  return ran;
}

async function runIfDue(em: EntityManager, job: Job, stopped: () => boolean): Promise<Ran | null> {
  const [due]: { failures: number; now: Date | string }[] = await em.execute(
    // One that ran in what is the future now waits for a clock that has been set back since.
    'select failures, now() as now from job where name = ? and (runs_at <= now() or ran_at > now()) for update skip locked',
    [job.name],
  );
  if (!due) return null;
  const now = new Date(due.now);
  const own = em.fork({ keepTransactionContext: true });
  // Nobody waits for a job's answer: at a million proposals one of its statements may take longer than a request's.
  await em.execute(`set local statement_timeout = '2min'`);
  await em.execute('savepoint job');
  try {
    const result = await run(job, { em: own, now, today: dayOf(now), stopped });
    await em.execute(
      `update job set ran_at = now(), succeeded_at = now(), runs_at = now() + make_interval(mins => ?), result = ?, failure = null, failures = 0
       where name = ?`,
      [job.everyMinutes, JSON.stringify(result), job.name],
    );
    return { name: job.name, result, error: null };
  } catch (error) {
    await em.execute('rollback to savepoint job');
    // Asked to end, it did not fail: it is due as before, for whoever looks next.
    if (stopped()) return null;
    const failure = String(error).slice(0, 500);
    await em.execute(
      `update job set ran_at = now(), runs_at = now() + make_interval(mins => ?), result = null, failure = ?,
         failures = failures + 1
       where name = ?`,
      [retryAfter(due.failures), failure, job.name],
    );
    return { name: job.name, result: null, error };
  }
}

async function run(job: Job, jobRun: JobRun): Promise<Record<string, unknown>> {
  const result = await job.run(jobRun);
  await jobRun.em.flush();
  return result;
}
