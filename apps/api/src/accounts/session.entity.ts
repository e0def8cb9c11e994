import type { SecondFactorWay } from '@iltizam/domain/second-factor';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';
import { UserEntity } from './user.entity.js';

/** A signed-in browser. Only the token's hash is kept: a copy of the database opens no session. */
export const SessionEntity = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    id: id(),
    tokenHash: p.string().unique().hidden(),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('account_id'),
    createdAt: instant(),
    seenAt: instant(),
    /** 12 hours after sign-in, whatever happens; minutes while it is not complete. */
    expiresAt: instant(),
    network: p.string().nullable(),
    userAgent: p.string().nullable(),
    /** The second factor that was shown in it. */
    secondFactor: p.string().$type<SecondFactorWay>().nullable(),
    /** What a passkey has to sign next; used once. */
    challenge: p.string().nullable().hidden(),
    /** Whom its administrator reads as, and until when. */
    viewedId: () =>
      p.manyToOne(UserEntity).mapToPk().fieldName('viewed_account_id').nullable().deleteRule('set null'),
    viewEndsAt: instant().nullable(),
  },
});

export type SessionEntity = InferEntity<typeof SessionEntity>;
