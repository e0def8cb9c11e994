import { sql } from 'kysely';
import { newestFirst, stands } from '../../commitments/measurement.queries.js';
import { Bound } from '../bound.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';
import { page } from '../pages.js';

/** The indicators of a commitment, tracking before impact. */
export const indicatorsOf = (at: At, commitmentId: Sql): Sql =>
  at.many('Indicator', {
    from: sql`from (select ${commitmentId} as id) up join indicator ind on ind.commitment_id = up.id`,
    order: sql`ind.kind desc, ind.ordinal, ind.id`,
  });

/** The rest of a statement that reads the newest value of an indicator by the day asked for, else by today, as `m`. */
export function newestOf(at: At, indicatorId: Sql): Sql {
  const { on } = at.arguments;
  const day = sql`${on instanceof Bound ? on : at.context.today}::date`;
  return sql`from (select ${indicatorId} as id) up join measurement m
    on m.indicator_id = up.id and m.measured_on <= ${day} and ${stands} order by m.measured_on desc, m.id desc limit 1`;
}

export const latestOf = (at: At, indicatorId: Sql): Sql =>
  at.one('Measurement', { from: newestOf(at, indicatorId) });

export const measurementsOf = (at: At, indicatorId: Sql): Sql =>
  page(at, {
    alias: 'm',
    from: sql`(select ${indicatorId} as id) up join measurement m on m.indicator_id = up.id`,
    where: stands,
    order: newestFirst,
    type: 'Measurement',
  });

/** What stood in a measurement's place before it was corrected. */
export const formerOf = (at: At, measurementId: Sql): Sql =>
  at.many('FormerMeasurement', {
    from: sql`from (select ${measurementId} as id) up join measurement m on m.corrected_by_id = up.id`,
    order: sql`m.corrected_at desc, m.id desc`,
  });
