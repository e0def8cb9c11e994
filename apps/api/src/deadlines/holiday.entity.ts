import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, localizedText } from '../database/columns.js';

/** A public holiday of one year: the religious ones, announced a few days before, and days granted once. */
export const HolidayEntity = defineEntity({
  name: 'Holiday',
  tableName: 'holiday',
  properties: {
    day: day().primary(),
    name: localizedText(),
    /** Computed and not announced yet: it may move by a day. */
    provisional: p.boolean(),
  },
});

export type HolidayEntity = InferEntity<typeof HolidayEntity>;
