import type { Actor } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import type { Condition } from '../visibility/visibility-sql.js';

const own = ({ citizen }: Actor): Condition => sql`${citizen ?? null}::uuid`;

/**
 * Does this person stand in the call of the id `call`? Also where they withdrew, for what was withdrawn can be sent again;
 * who was named by others and withdrew did not ask for it.
 */
export const standsIn = (call: Condition, actor: Actor): Condition => sql`exists (
  select from candidacy own where own.call_id = ${call} and own.citizen_id = ${own(actor)}
    and (own.state <> 'WITHDRAWN' or own.nominated_by_id is null))`;

/** Whether a candidacy `k` is this person's own, and whether they stand in the same call. */
export const tiesSql = (actor: Actor): Condition => sql`
  coalesce(k.citizen_id = ${own(actor)}, false) as "isOwnAddress", ${standsIn(sql`k.call_id`, actor)} as "isCompetitor"`;
