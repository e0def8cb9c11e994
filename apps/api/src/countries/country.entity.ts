import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { localizedText } from '../database/columns.js';

/** The country whose plans these are: its way into open government, its committee's rules, its national portal. */
export const CountryEntity = defineEntity({
  name: 'Country',
  tableName: 'country',
  properties: {
    reference: p.string().primary(),
    name: localizedText(),
    record: p.json<Record<string, unknown>>(),
  },
});

export type CountryEntity = InferEntity<typeof CountryEntity>;
