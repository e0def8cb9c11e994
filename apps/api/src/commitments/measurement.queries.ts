import DataLoader from 'dataloader';
import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Order } from '../graphql/page.js';
import { pagesByParent } from '../graphql/pages-by-parent.js';
import type { FormerMeasurement, Measurement } from './measurement.type.js';

const columns = sql`
  m.id, m.indicator_id as "indicatorId", m.value::float8 as value, m.measured_on::text as "measuredOn",
  m.measured_precision as "measuredPrecision", m.note`;

/** A value nobody has corrected: what was corrected is shown under what stands in its place. */
export const stands = sql`m.corrected_by_id is null`;

/** Of two on the same day the one entered later comes first: ids grow with time. */
export const newestFirst: Order = {
  name: 'measurements by day',
  direction: 'desc',
  columns: [
    { expression: sql`m.measured_on`, type: 'date' },
    { expression: sql`m.id`, type: 'uuid' },
  ],
};

/** The series of an indicator. Asked only for indicators of commitments the reader sees. */
export const measurementsOf = (context: Context) =>
  pagesByParent<Measurement>(context, () => ({
    columns,
    from: sql`measurement m`,
    where: stands,
    order: newestFirst,
    parent: sql`m.indicator_id`,
  }));

export const measurementById: LoaderOf<string, Measurement | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<Measurement>`
        select ${columns} from measurement m where m.id = any(${ids})`.execute(context.read);
      return rows;
    },
    (row) => row.id,
  );

/** An indicator on a day: `id|YYYY-MM-DD`. */
export type IndicatorOn = `${string}|${string}`;

/** The newest value of an indicator by a day: one statement, whatever the number of indicators and days. */
export const latestMeasurementOn: LoaderOf<IndicatorOn, Measurement | null> = (context) =>
  new DataLoader(async (keys) => {
    const asked = keys.map((key) => key.split('|') as [id: string, day: string]);
    const { rows } = await sql<Measurement & { day: string }>`
      select distinct on (asked.id, asked.day) asked.day::text as day, ${columns}
      from unnest(${asked.map(([id]) => id)}::uuid[], ${asked.map(([, day]) => day)}::date[]) as asked(id, day)
      join measurement m on m.indicator_id = asked.id and m.measured_on <= asked.day and ${stands}
      order by asked.id, asked.day, m.measured_on desc, m.id desc`.execute(context.read);
    const found = new Map(rows.map((row) => [`${row.indicatorId}|${row.day}`, row]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** What a measurement replaced, however often it was corrected. */
export const formerOf: LoaderOf<string, FormerMeasurement[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<FormerMeasurement>`
        select ${columns}, m.corrected_by_id as "correctedById", m.corrected_at as "correctedAt",
               m.correction_reason as reason
        from measurement m where m.corrected_by_id = any(${ids})
        order by m.corrected_at desc, m.id desc`.execute(context.read);
      return rows;
    },
    (row) => row.correctedById,
  );
