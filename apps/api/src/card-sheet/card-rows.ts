import type { ActivityStatus } from '@iltizam/domain/activity-rules';
import type { IndicatorKind, IndicatorUnit } from '@iltizam/domain/indicators';
import type { LocalizedText } from '@iltizam/domain/languages';
import { sql } from 'kysely';
import { stands } from '../commitments/measurement.queries.js';
import type { Reader } from '../database/database.js';

export interface ActivityRow {
  id: string;
  version: number;
  ordinal: number;
  title: LocalizedText;
  startsOn: string | null;
  endsOn: string | null;
  status: ActivityStatus | null;
  percent: number | null;
  reportedOn: string | null;
}

export interface IndicatorRow {
  id: string;
  version: number;
  ordinal: number;
  kind: IndicatorKind;
  name: LocalizedText;
  unit: IndicatorUnit;
  value: number | null;
  measuredOn: string | null;
}

/** What stands on a card, as its sheet shows it. */
export async function cardRows(
  read: Reader,
  cardId: string,
): Promise<{ activities: ActivityRow[]; indicators: IndicatorRow[] }> {
  const activities = await sql<ActivityRow>`
    select id, version, ordinal, title, starts_on::text as "startsOn", ends_on::text as "endsOn", status,
           percent::float8 as percent, reported_on::text as "reportedOn"
    from activity where commitment_id = ${cardId} order by ordinal, id`.execute(read);
  const indicators = await sql<IndicatorRow>`
    select i.id, i.version, i.ordinal, i.kind, i.name, i.unit, last.value::float8 as value,
           last.measured_on::text as "measuredOn"
    from indicator i left join lateral (
      select m.value, m.measured_on from measurement m where m.indicator_id = i.id and ${stands}
      order by m.measured_on desc, m.id desc limit 1) last on true
    where i.commitment_id = ${cardId} order by i.kind desc, i.ordinal, i.id`.execute(read);
  return { activities: activities.rows, indicators: indicators.rows };
}
