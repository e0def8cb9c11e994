import { sql } from 'kysely';
import { float, instant, plain, string, word } from '../json-sql.js';
import type { Model } from '../model.js';
import { formerOf, latestOf, measurementsOf } from '../rows/indicators.js';
import { indicatorAchievement } from './achievement.js';
import { evidenceOfMeasurement } from '../rows/evidence.js';
import { localized, localizedHere } from './text.js';

/** What is told of a value called `m`, whether it stands or was corrected. */
const measured: Model = {
  id: () => word(sql`m.id`),
  value: () => float(sql`m.value`),
  measuredOn: () => word(sql`m.measured_on`),
  measuredPrecision: () => word(sql`m.measured_precision`),
  note: localized(sql`m.note`),
};

/** A measurement called `m`. */
export const measurement: Model = {
  ...measured,
  former: (at) => formerOf(at, sql`m.id`),
  evidence: (at) => evidenceOfMeasurement(at, sql`m.id`),
};

/** A value that was corrected, called `m`. */
export const formerMeasurement: Model = {
  ...measured,
  correctedAt: () => instant(sql`m.corrected_at`),
  reason: localizedHere(sql`m.correction_reason`),
};

export const indicator: Model = {
  id: () => word(sql`ind.id`),
  ordinal: () => plain(sql`ind.ordinal`),
  kind: () => word(sql`ind.kind`),
  name: localizedHere(sql`ind.name`),
  definition: localized(sql`ind.definition`),
  unit: () => word(sql`ind.unit`),
  baseline: () => float(sql`ind.baseline`),
  target: () => float(sql`ind.target`),
  direction: () => string(sql`ind.direction`),
  source: localized(sql`ind.source`),
  method: localized(sql`ind.method`),
  addedOn: () => word(sql`ind.added_on`),
  withdrawnOn: () => word(sql`ind.withdrawn_on`),
  achievement: indicatorAchievement,
  version: () => plain(sql`ind.version`),
  latest: (at) => latestOf(at, sql`ind.id`),
  measurements: (at) => measurementsOf(at, sql`ind.id`),
};
