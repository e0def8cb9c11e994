import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DatePrecision } from '@iltizam/domain/days';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { day, id, instant, localizedText } from '../database/columns.js';
import { PlanEntity } from './plan.entity.js';

/** A step of a plan with the days announced for it. */
export const StageEntity = defineEntity({
  name: 'Stage',
  tableName: 'stage',
  uniques: [{ properties: ['planId', 'kind'] }],
  properties: {
    id: id(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    kind: p.string().$type<StageKind>(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    startPrecision: p.string().$type<DatePrecision>().nullable(),
    endPrecision: p.string().$type<DatePrecision>().nullable(),
    note: localizedText().nullable(),
    /** Since when it is known that it begins as early as this; null for what documents record. */
    announcedOn: day().nullable(),
    openedAt: instant().nullable(),
    closedAt: instant().nullable(),
  },
});

export type StageEntity = InferEntity<typeof StageEntity>;
