import type { HealthFinding } from '@iltizam/domain/system-health';
import { sql } from 'kysely';
import { readerOf, type Database } from '../database/database.js';
import { readHealth } from '../health/health.queries.js';

/** What every instance tells alike, since it stands in the database. Ages in seconds, by its clock; null where there is none. */
export interface Shared {
  outbox: number;
  mails: number;
  oldestMail: number | null;
  backup: number | null;
  drill: number | null;
  anchor: number | null;
  jobs: { name: string; failures: number; sinceSuccess: number | null }[];
  findings: HealthFinding[];
}

const since = (instant: ReturnType<typeof sql>) =>
  sql`extract(epoch from clock_timestamp() - ${instant})::float8`;

export async function readShared(orm: Database): Promise<Shared> {
  const read = readerOf(orm.em.fork());
  const { findings } = await readHealth(read);
  const { rows } = await sql<Omit<Shared, 'findings'>>`
    select (select count(*)::int from outbox_message where handled_at is null) as outbox,
      (select count(*)::int from mail where due_at is not null) as mails,
      (select ${since(sql`min(created_at)`)} from mail where due_at is not null) as "oldestMail",
      (select ${since(sql`max(began_at)`)} from backup where failure is null) as backup,
      (select ${since(sql`max(began_at)`)} from restore_drill where failure is null) as drill,
      (select ${since(sql`max(day)::timestamp at time zone 'UTC'`)} from audit_anchor) as anchor,
      (select coalesce(jsonb_agg(jsonb_build_object('name', name, 'failures', failures,
         'sinceSuccess', ${since(sql`succeeded_at`)}) order by name), '[]') from job) as jobs`.execute(read);
  return { ...rows[0]!, findings };
}
