import type { DraftField } from '@iltizam/domain/draft-fields';
import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { deny } from '../graphql/refused.js';

/**
 * The activities and indicators these fields speak of: all are parts of the card, or the field names nothing. An
 * activity comes with the supporting institution that carries it, null where it is the lead's.
 */
export async function carriersOf(
  change: Change,
  commitmentId: string,
  fields: readonly DraftField[],
): Promise<Map<string, string | null>> {
  const asked = fields.flatMap((field) => {
    const id = partOf(field);
    return id === null ? [] : [{ path: field.path, id }];
  });
  if (asked.length === 0) return new Map();
  const ids = asked.map(({ id }) => id);
  const { rows } = await sql<{ id: string; carrier: string | null }>`
    select a.id, i.reference as carrier from activity a left join institution i on i.id = a.institution_id
    where a.commitment_id = ${commitmentId} and a.id = any(${ids}::uuid[])
    union all
    select id, null from indicator where commitment_id = ${commitmentId} and id = any(${ids}::uuid[])`.execute(
    readerOf(change.em),
  );
  const found = new Map(rows.map(({ id, carrier }) => [id, carrier]));
  const missing = asked.find(({ id }) => !found.has(id));
  if (missing) deny('NOT_FOUND', undefined, { field: missing.path });
  return found;
}

function partOf(field: DraftField): string | null {
  if (field.kind === 'ACTIVITY_REPORT') return field.activity;
  return field.kind === 'MEASUREMENT' ? field.indicator : null;
}
