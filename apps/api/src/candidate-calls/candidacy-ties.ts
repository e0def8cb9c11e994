import type { Actor } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import type { Condition } from '../visibility/visibility-sql.js';

/** Whether a candidacy `k` is this person's own, and whether they stand in the same call. */
export function tiesSql({ citizen }: Actor): Condition {
  const own = sql`${citizen ?? null}::uuid`;
  return sql`coalesce(k.citizen_id = ${own}, false) as "isOwnAddress",
    exists (select from candidacy other where other.call_id = k.call_id and other.citizen_id = ${own}
      and other.state <> 'WITHDRAWN') as "isCompetitor"`;
}
