import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, localizedText } from '../database/columns.js';
import { PlanEntity } from './plan.entity.js';

/** A subject on which a plan's proposals are collected. */
export const ThemeEntity = defineEntity({
  name: 'Theme',
  tableName: 'theme',
  uniques: [{ properties: ['planId', 'reference'] }],
  properties: {
    id: id(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    reference: p.string(),
    ordinal: p.integer(),
    name: localizedText(),
    note: localizedText().nullable(),
    rationale: localizedText().nullable(),
    /** Proposals on this theme as the official report counts them; null where no report does. */
    recordedPortal: p.integer().nullable(),
    recordedMeeting: p.integer().nullable(),
  },
});

export type ThemeEntity = InferEntity<typeof ThemeEntity>;
