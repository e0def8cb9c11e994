import { sql } from 'kysely';
import { ID, InputType } from 'type-graphql';
import { validate as isUuid } from 'uuid';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import type { Condition } from '../visibility/visibility-sql.js';

@InputType({ description: 'Which events; every condition given must hold.' })
export class AuditFilter {
  @StaffField(() => String, { nullable: true, description: 'Done to records of this sort.' })
  recordType?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Done to this record (reference).' })
  reference?: string | null;

  @StaffField(() => ID, { nullable: true, description: 'Done by the holder of this account.' })
  actor?: string | null;

  @StaffField(() => String, {
    nullable: true,
    description:
      'Words of the name of whoever did it, or as whom it was looked at; Arabic spellings are folded.',
  })
  person?: string | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'On this day of the country or later.' })
  from?: string | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'On this day of the country or earlier.' })
  to?: string | null;

  @StaffField(() => Boolean, { nullable: true, description: 'Only what was refused, or only what was done.' })
  refused?: boolean | null;
}

/** The same conditions for the list and for its export, over an event under `e`. */
export function eventsMatching(filter: AuditFilter | null): Condition {
  const { recordType, reference, actor, person, from, to, refused } = filter ?? {};
  const conditions: Condition[] = [sql`true`];
  if (recordType != null) conditions.push(sql`e.record_type = ${recordType}`);
  if (reference?.trim()) conditions.push(sql`e.reference = ${reference.trim()}`);
  if (actor != null) conditions.push(isUuid(actor) ? sql`e.actor_id = ${actor}` : sql`false`);
  if (person?.trim())
    conditions.push(sql`(position(ar_norm(${person}) in ar_norm(coalesce(e.actor_name, ''))) > 0
      or exists (select from jsonb_array_elements(e.changes) c where c ->> 'field' = 'viewedAs'
        and position(ar_norm(${person}) in ar_norm(coalesce(c ->> 'after', c ->> 'before', ''))) > 0))`);
  if (from != null) conditions.push(sql`e.at >= ${from}::date - 1 and country_day(e.at) >= ${from}::date`);
  if (to != null) conditions.push(sql`e.at < ${to}::date + 2 and country_day(e.at) <= ${to}::date`);
  if (refused != null) conditions.push(sql`(e.outcome <> 'DONE') = ${refused}`);
  return sql.join(conditions, sql` and `);
}
