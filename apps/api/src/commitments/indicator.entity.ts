import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { IndicatorDirection, IndicatorKind, IndicatorUnit } from '@iltizam/domain/indicators';
import { day, id, localizedText, version } from '../database/columns.js';
import { CommitmentEntity } from './commitment.entity.js';

export const IndicatorEntity = defineEntity({
  name: 'Indicator',
  tableName: 'indicator',
  indexes: [{ properties: ['commitmentId', 'ordinal'] }],
  properties: {
    id: id(),
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().fieldName('commitment_id'),
    ordinal: p.integer(),
    kind: p.string().$type<IndicatorKind>(),
    name: localizedText(),
    /** What exactly is counted. */
    definition: localizedText().nullable(),
    unit: p.string().$type<IndicatorUnit>(),
    baseline: p.decimal('number').precision(20).scale(6).nullable(),
    target: p.decimal('number').precision(20).scale(6).nullable(),
    direction: p.string().$type<IndicatorDirection>().nullable(),
    source: localizedText().nullable(),
    method: localizedText().nullable(),
    /** The day of the amendment that made it part of the plan; null for what was adopted with the card. */
    addedOn: day().nullable(),
    /** The day of the amendment that took it out of the plan. */
    withdrawnOn: day().nullable(),
    version: version(),
  },
});

export type IndicatorEntity = InferEntity<typeof IndicatorEntity>;
