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
    /** 12 hours after sign-in, whatever happens. */
    expiresAt: instant(),
    network: p.string().nullable(),
    userAgent: p.string().nullable(),
  },
});

export type SessionEntity = InferEntity<typeof SessionEntity>;
