import type { Actor } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { notRecused } from '../proposals/conflict-sql.js';
import type { Condition } from '../visibility/visibility-sql.js';

/** May this person decide on the text called `m`? The twin of the domain's `checkModerates`. */
export const moderates = (actor: Actor): Condition => sql`case m.kind
  when 'PROPOSAL' then exists (
    select from proposal p join plan on plan.id = p.plan_id where p.id = m.id and ${notRecused(actor)})
  else (m.citizen_id = ${actor.citizen ?? null}::uuid) is not true end`;
