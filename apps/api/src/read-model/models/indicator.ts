import { sql } from 'kysely';
import { float, plain, string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { latestOf, measurementsOf } from '../rows/indicators.js';
import { localized, localizedHere } from './text.js';

/** A measurement called `m`. */
export const measurement: Model = {
  id: () => word(sql`m.id`),
  value: () => float(sql`m.value`),
  measuredOn: () => word(sql`m.measured_on`),
  measuredPrecision: () => word(sql`m.measured_precision`),
  note: localized(sql`m.note`),
};

export const indicator: Model = {
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
  latest: (at) => latestOf(at, sql`ind.id`),
  measurements: (at) => measurementsOf(at, sql`ind.id`),
};
