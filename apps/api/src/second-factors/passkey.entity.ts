import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant } from '../database/columns.js';

/** A key a device or a security token keeps for this site; here lies its public half. */
export const PasskeyEntity = defineEntity({
  name: 'Passkey',
  tableName: 'passkey',
  properties: {
    id: id(),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('account_id').deleteRule('cascade'),
    /** As its owner calls it. */
    name: p.string(),
    credentialId: p.text().unique(),
    publicKey: p.text(),
    /** What it counted when last used: one that goes back was copied. */
    counter: p.bigint('number'),
    transports: p.json<string[]>(),
    createdAt: instant(),
    usedAt: instant().nullable(),
  },
});

export type PasskeyEntity = InferEntity<typeof PasskeyEntity>;
