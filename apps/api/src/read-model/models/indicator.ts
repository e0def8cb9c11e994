import { sql } from 'kysely';
import { newestFirst } from '../../commitments/measurement.queries.js';
import { float, plain, string, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { page } from '../pages.js';
import { localized, localizedHere } from './text.js';

/** A measurement called `m`. */
const measurement: Model = {
  id: () => word(sql`m.id`),
  value: () => float(sql`m.value`),
  measuredOn: () => word(sql`m.measured_on`),
  measuredPrecision: () => word(sql`m.measured_precision`),
  note: localized(sql`m.note`),
};

const indicator: Model = {
  id: () => word(sql`ind.id`),
  ordinal: () => plain(sql`ind.ordinal`),
  kind: () => word(sql`ind.kind`),
  name: localizedHere(sql`ind.name`),
  unit: () => word(sql`ind.unit`),
  baseline: () => float(sql`ind.baseline`),
  target: () => float(sql`ind.target`),
  direction: () => string(sql`ind.direction`),
  source: localized(sql`ind.source`),
  version: () => plain(sql`ind.version`),
  latest: (at) =>
    at.one(measurement, {
      from: sql`from (select ind.id) up join measurement m on m.indicator_id = up.id
        order by m.measured_on desc, m.id desc limit 1`,
    }),
  measurements: (at) =>
    page(at, {
      alias: 'm',
      from: sql`(select ind.id) up join measurement m on m.indicator_id = up.id`,
      where: sql`true`,
      order: newestFirst,
      model: measurement,
    }),
};

/** The indicators of a commitment, tracking before impact. */
export const indicatorsOf = (at: At, commitmentId: Sql): Sql =>
  at.many(indicator, {
    from: sql`from (select ${commitmentId} as id) up join indicator ind on ind.commitment_id = up.id`,
    order: sql`ind.kind desc, ind.ordinal, ind.id`,
  });
