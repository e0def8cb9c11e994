import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';

/** A backup was restored beside, to see that it can be. */
export const RestoreDrillEntity = defineEntity({
  name: 'RestoreDrill',
  tableName: 'restore_drill',
  indexes: [{ properties: ['beganAt'] }],
  properties: {
    id: id(),
    beganAt: instant(),
    endedAt: instant(),
    fileName: p.string(),
    rows: p.bigint('number').nullable(),
    files: p.integer().nullable(),
    /** What was not as in the backup; null where everything was. */
    failure: p.text().nullable(),
  },
});

export type RestoreDrillEntity = InferEntity<typeof RestoreDrillEntity>;
