import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DatePrecision } from '@iltizam/domain/days';
import type { Provenance } from '@iltizam/domain/provenance';
import { UserEntity } from '../accounts/user.entity.js';
import { day, id, instant, localizedText } from '../database/columns.js';
import { IndicatorEntity } from './indicator.entity.js';

export const MeasurementEntity = defineEntity({
  name: 'Measurement',
  tableName: 'measurement',
  indexes: [{ properties: ['indicatorId', 'measuredOn', 'id'] }, { properties: ['correctedById'] }],
  properties: {
    id: id(),
    indicatorId: () => p.manyToOne(IndicatorEntity).mapToPk().fieldName('indicator_id'),
    value: p.decimal('number').precision(20).scale(6),
    measuredOn: day(),
    measuredPrecision: p.string().$type<DatePrecision>(),
    note: localizedText().nullable(),
    measuredById: () => p.manyToOne(UserEntity).mapToPk().fieldName('measured_by_id').nullable(),
    recordedAt: instant(),
    provenance: p.string().$type<Provenance>(),
    /** The value that stands in this one's place; null for one that stands. What was replaced is kept and shown. */
    correctedById: p.uuid().nullable(),
    correctedAt: instant().nullable(),
    correctionReason: localizedText().nullable(),
  },
});

export type MeasurementEntity = InferEntity<typeof MeasurementEntity>;
