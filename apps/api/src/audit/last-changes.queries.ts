import { sql } from 'kysely';
import type { Reader } from '../database/database.js';

/** Who last changed a field, and when. */
export interface LastChange {
  field: string;
  at: string;
  by: string | null;
}

/** Of these fields of a record, the last change each: what somebody who lost a race is told. */
export async function lastChanges(
  read: Reader,
  references: readonly string[],
  fields: readonly string[],
): Promise<LastChange[]> {
  const { rows } = await sql<{ field: string; at: Date | string; by: string | null }>`
    select distinct on (field) field, at, by from (
      select split_part(changed ->> 'field', '.', 1) as field, e.at, e.actor_name as by
      from audit_event e cross join jsonb_array_elements(e.changes) changed
      where e.reference = any(${references}) and e.outcome = 'DONE'
    ) change
    where field = any(${fields}) order by field, at desc`.execute(read);
  return rows.map(({ field, at, by }) => ({ field, at: new Date(at).toISOString(), by }));
}

/** The same of exact paths, such as one language of a text: `title.fr`. */
export async function lastChangesAt(
  read: Reader,
  references: readonly string[],
  paths: readonly string[],
): Promise<LastChange[]> {
  const { rows } = await sql<{ field: string; at: Date | string; by: string | null }>`
    select distinct on (changed ->> 'field') changed ->> 'field' as field, e.at, e.actor_name as by
    from audit_event e cross join jsonb_array_elements(e.changes) changed
    where e.reference = any(${references}) and e.outcome = 'DONE' and changed ->> 'field' = any(${paths})
    order by changed ->> 'field', e.at desc`.execute(read);
  return rows.map(({ field, at, by }) => ({ field, at: new Date(at).toISOString(), by }));
}
