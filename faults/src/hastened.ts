import { ask, type Place } from './database.js';

/** Whom the daily backups of a test are locked for; nobody has the secret key. */
export const RECIPIENT = 'age1r8gvjfzxsf8h6mpx4xmvrn98c2v70agvzdda4amwahk3sts4cvjqwgdt03';

/**
 * From now on the clock of this database goes `pace` times as fast for everybody: what asks for the time and what notes
 * it, whether it was defined before or comes later. A connection that was open before may go by the old one.
 */
export async function hasten(place: Place, pace: number): Promise<void> {
  const owner = { ...place, user: 'postgres' };
  const [{ at }] = (await ask<{ at: string }>(owner, 'select now()::text as at')) as [{ at: string }];
  const fast = (real: string) => `select timestamptz '${at}' + (${real} - timestamptz '${at}') * ${pace}`;
  // PostgreSQL takes the text of such a function into the statement; the built-in one of the same name is not met.
  await ask(
    owner,
    `create function pg_catalog.real_clock_timestamp() returns timestamptz
       language internal volatile parallel safe as 'clock_timestamp';
     create or replace function pg_catalog.now() returns timestamptz
       language sql stable parallel safe as $$ ${fast('pg_catalog.transaction_timestamp()')} $$;
     create or replace function pg_catalog.clock_timestamp() returns timestamptz
       language sql volatile parallel safe as $$ ${fast('pg_catalog.real_clock_timestamp()')} $$`,
  );
}

/** Counts from now on each run of a job that the api notes. */
export async function countRuns(place: Place): Promise<void> {
  await ask(
    { ...place, user: 'postgres' },
    `create schema faults;
     create table faults.run (job text, failure text);
     create function faults.note() returns trigger language plpgsql security definer as $$
       begin insert into faults.run values (new.name, new.failure); return null; end $$;
     create trigger counted after update of ran_at on job for each row execute function faults.note()`,
  );
}

export interface Runs {
  job: string;
  /** Null where it never ran. */
  everyMinutes: number | null;
  times: number;
  /** Why it failed; null where it never did. */
  failure: string | null;
}

/** How often each job ran. */
export const runsOf = (place: Place): Promise<Runs[]> =>
  ask(
    { ...place, user: 'postgres' },
    `select job.name as job, round(extract(epoch from runs_at - ran_at) / 60)::int as "everyMinutes",
       count(run.job)::int as times, max(run.failure) as failure
     from job left join faults.run on run.job = job.name group by job.name order by times desc, job.name`,
  );

/** How many backups were made, and how many failed. */
export async function backupsOf(place: Place): Promise<{ made: number; failed: number }> {
  const [counted] = await ask<{ made: number; failed: number }>(
    place,
    'select count(file_name)::int as made, count(failure)::int as failed from backup',
  );
  return counted!;
}
