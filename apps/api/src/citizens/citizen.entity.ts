import type { Locale } from '@iltizam/domain/languages';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';

/** Somebody without an account: an address, and the language to write to it in. Personal data; no type reads this table. */
export const CitizenEntity = defineEntity({
  name: 'Citizen',
  tableName: 'citizen',
  properties: {
    id: id(),
    /** Canonical form, as that of accounts. */
    email: p.string().unique(),
    language: p.string().$type<Locale>(),
    /** When a link sent to the address was first used. */
    confirmedAt: instant().nullable(),
    /** Whoever has the address wants no mail from us. */
    silencedAt: instant().nullable(),
    createdAt: instant(),
  },
});

export type CitizenEntity = InferEntity<typeof CitizenEntity>;
