import type { Change } from '../commands/change.js';
import { writtenText } from '../graphql/localized-text-input.js';
import type { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { checkMeasurement } from './check-measurement.js';
import type { HeldFacts } from './commitment-facts.queries.js';
import type { IndicatorEntity } from './indicator.entity.js';
import { MeasurementEntity } from './measurement.entity.js';
import { touchPart } from './touch-part.js';

export interface GivenMeasurement {
  value: number;
  measuredOn: string;
  note?: LocalizedTextInput | null;
}

/** Adds a value to the series of an indicator, measured by this person. Earlier ones stay beside it. */
export async function recordMeasurement(
  change: Change,
  facts: HeldFacts,
  indicator: IndicatorEntity,
  { value, measuredOn, note }: GivenMeasurement,
  measuredById: string | null = change.userId,
): Promise<void> {
  checkMeasurement(indicator, value, measuredOn, change.today);
  change.em.create(MeasurementEntity, {
    indicatorId: indicator.id,
    value,
    measuredOn,
    measuredPrecision: 'DAY',
    note: writtenText(note, 'note'),
    measuredById,
    recordedAt: change.now,
    provenance: 'ENTERED',
  });
  const part = `indicator.${indicator.kind.toLowerCase()}.${indicator.ordinal}`;
  await touchPart(change, facts, part, {}, { value, measuredOn });
}
