import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, localizedText } from '../database/columns.js';
import { PlanEntity } from './plan.entity.js';

/** A chapter of a plan's commitments. */
export const AreaEntity = defineEntity({
  name: 'Area',
  tableName: 'area',
  uniques: [{ properties: ['planId', 'reference'] }],
  properties: {
    id: id(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    reference: p.string(),
    ordinal: p.integer(),
    name: localizedText(),
  },
});

export type AreaEntity = InferEntity<typeof AreaEntity>;
