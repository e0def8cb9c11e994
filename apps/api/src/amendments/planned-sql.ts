import { sql, type RawBuilder } from 'kysely';

/** The work planned on a card of this id as it stands in its tables: what a version keeps whole. */
export const plannedSql = (cardId: RawBuilder<unknown>): RawBuilder<unknown> => sql`jsonb_build_object(
  'activities', (select coalesce(jsonb_agg(jsonb_build_object('id', pa.id, 'ordinal', pa.ordinal, 'title', pa.title,
      'startsOn', pa.starts_on, 'endsOn', pa.ends_on, 'startPrecision', pa.start_precision,
      'endPrecision', pa.end_precision, 'withdrawnOn', pa.withdrawn_on) order by pa.ordinal, pa.id), '[]')
    from activity pa where pa.commitment_id = ${cardId}),
  'indicators', (select coalesce(jsonb_agg(jsonb_build_object('id', pi.id, 'ordinal', pi.ordinal, 'kind', pi.kind,
      'name', pi.name, 'unit', pi.unit, 'baseline', pi.baseline::float8, 'target', pi.target::float8,
      'direction', pi.direction, 'withdrawnOn', pi.withdrawn_on) order by pi.kind desc, pi.ordinal, pi.id), '[]')
    from indicator pi where pi.commitment_id = ${cardId}))`;
