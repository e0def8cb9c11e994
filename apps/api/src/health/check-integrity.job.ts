import { sql, type RawBuilder } from 'kysely';
import { storedFiles } from '../backup/stored-files.js';
import { readerOf, type Reader } from '../database/database.js';
import type { FileStore } from '../files/file-store.js';
import type { Job } from '../jobs/job.js';

/** What must hold whatever happened; each counts the rows for which it does not. Foreign keys hold the rest. */
const invariants: Record<string, RawBuilder<{ broken: number }>> = {
  /** Counts of the dashboards, against the proposals they count. */
  tallies: sql`
    with kept as (select plan_id, theme_id, state, sum(count) as n from proposal_tally group by 1, 2, 3 having sum(count) <> 0),
      real as (select plan_id, theme_id, state, count(*) as n from proposal where removed_at is null group by 1, 2, 3)
    select count(*)::int as broken from kept full join real using (plan_id, theme_id, state) where kept.n is distinct from real.n`,
  /** A state that says something stands elsewhere, and it does not. */
  grouped: sql`select count(*)::int as broken from proposal where state = 'GROUPED' and group_id is null`,
  assigned: sql`select count(*)::int as broken from proposal p where p.state = 'ASSIGNED' and p.removed_at is null
    and not exists (select from assignment a where a.proposal_id = p.id)`,
  incorporated: sql`select count(*)::int as broken from proposal p where p.state = 'INCORPORATED'
    and not exists (select from commitment_source s where s.proposal_id = p.id)`,
  published: sql`select count(*)::int as broken from proposal p
    where p.published_decision is not null and not exists (
      select from outcome o where o.proposal_id = p.id and o.published_at is not null)`,
  /** Steps of a record that is not there. */
  timelines: sql`select count(*)::int as broken from transition t where t.record_type = 'PROPOSAL'
    and not exists (select from proposal p where p.id = t.record_id)`,
};

/** Each night everything is compared with everything: counts with rows, states with what they speak of, rows with files. */
export const checkIntegrity = (files: FileStore): Job => ({
  name: 'check-integrity',
  everyMinutes: 24 * 60,
  run: async ({ em, now }) => {
    const read = readerOf(em);
    const broken: Record<string, number> = {};
    for (const [name, statement] of Object.entries(invariants)) {
      const { rows } = await statement.execute(read);
      broken[name] = rows[0]!.broken;
    }
    return { ...(await lostFiles(read, files, now)), broken };
  },
});

async function lostFiles(read: Reader, files: FileStore, now: Date) {
  const kept = new Set<string>();
  for await (const key of files.olderThan(new Date(now.getTime() + 60_000))) kept.add(key);
  const named = await storedFiles(read);
  // Pieces that are still being sent come and go.
  const missing = named.filter(({ key, sha256 }) => sha256 !== null && !kept.has(key));
  return { files: named.length, missingFiles: missing.length };
}
