import { daysKept } from '@iltizam/domain/personal-data';
import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import type { Job, JobRun } from '../jobs/job.js';
import { retentionRules } from './retention.js';

const DAY_MS = 86_400_000;

/** Every night what was kept long enough goes; the table of jobs says how much of each went. */
export const retention: Job = { name: 'retention', everyMinutes: 24 * 60, run: removeWhatIsOver };

async function removeWhatIsOver({ em, now }: JobRun): Promise<Record<string, number>> {
  const read = readerOf(em);
  const removed: Record<string, number> = {};
  for (const { purpose, table, remove } of retentionRules) {
    const before = new Date(now.getTime() - daysKept(purpose) * DAY_MS);
    const { rows } = await sql<{ count: number }>`
      with gone as (${await remove(before, read)}) select count(*)::int as count from gone`.execute(read);
    removed[table] = (removed[table] ?? 0) + rows[0]!.count;
  }
  return removed;
}
