import { sql } from 'kysely';
import { validate as isUuid } from 'uuid';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { deny } from '../graphql/refused.js';

/** What evidence proves: one part of the card, or none for the card as a whole. */
export interface Proven {
  activityId: string | null;
  measurementId: string | null;
  /** Its name in the audit log. */
  part: string;
  /** The supporting institution that carries the activity; null where it is the lead's. */
  carrier: string | null;
}

interface Asked {
  activity?: string | null;
  measurement?: string | null;
}

/** The part of this card that is named; one of another card is not there. */
export async function provenPart(
  change: Change,
  cardId: string,
  { activity, measurement }: Asked,
): Promise<Proven> {
  if (activity != null && measurement != null) deny('INVALID_INPUT', 'duplicate', { field: 'measurement' });
  if (activity != null) {
    const row = await partOf<{ ordinal: number; carrier: string | null }>(
      change,
      activity,
      'activity',
      (id) => sql`
      select a.ordinal, i.reference as carrier from activity a left join institution i on i.id = a.institution_id
      where a.id = ${id} and a.commitment_id = ${cardId}`,
    );
    return {
      activityId: activity,
      measurementId: null,
      part: `activity.${row.ordinal}.evidence`,
      carrier: row.carrier,
    };
  }
  if (measurement != null) {
    const row = await partOf<{ kind: string; ordinal: number }>(
      change,
      measurement,
      'measurement',
      (id) => sql`
      select lower(i.kind) as kind, i.ordinal from measurement m join indicator i on i.id = m.indicator_id
      where m.id = ${id} and i.commitment_id = ${cardId}`,
    );
    return {
      activityId: null,
      measurementId: measurement,
      part: `indicator.${row.kind}.${row.ordinal}.evidence`,
      carrier: null,
    };
  }
  return { activityId: null, measurementId: null, part: 'evidence', carrier: null };
}

async function partOf<Row>(
  change: Change,
  id: string,
  field: 'activity' | 'measurement',
  select: (id: string) => ReturnType<typeof sql>,
): Promise<Row> {
  const { rows } = isUuid(id) ? await select(id).execute(readerOf(change.em)) : { rows: [] };
  return (rows[0] as Row | undefined) ?? deny('NOT_FOUND', undefined, { field });
}
