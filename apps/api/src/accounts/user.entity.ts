import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Locale } from '@iltizam/domain/languages';
import { id, instant, version } from '../database/columns.js';
import { clock } from '../database/clock.js';

/** Someone who signs in to the console. Personal data: read by administrators and by the person. */
export const UserEntity = defineEntity({
  name: 'User',
  tableName: 'account',
  properties: {
    id: id(),
    /** Canonical form (trimmed, lower case, NFC): the key of sign-in. */
    email: p.string().unique(),
    name: p.string(),
    locale: p.string().$type<Locale>().default('ar'),
    /** argon2id, with its parameters; null until the person has chosen one. */
    passwordHash: p.text().nullable().hidden(),
    /** Since when a second factor is set up; null where none is. */
    secondFactorAt: instant().nullable(),
    disabledAt: instant().nullable(),
    lastSignInAt: instant().nullable(),
    createdAt: instant().onCreate(() => clock.now()),
    version: version(),
  },
});

export type UserEntity = InferEntity<typeof UserEntity>;
