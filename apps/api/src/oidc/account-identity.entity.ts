import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant } from '../database/columns.js';

/** Who somebody is to an identity provider: its name and theirs with it. Never an address, which two providers may both know. */
export const AccountIdentityEntity = defineEntity({
  name: 'AccountIdentity',
  tableName: 'account_identity',
  uniques: [{ properties: ['issuer', 'subject'] }],
  properties: {
    id: id(),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('account_id').deleteRule('cascade'),
    issuer: p.text(),
    subject: p.text(),
    createdAt: instant(),
  },
});

export type AccountIdentityEntity = InferEntity<typeof AccountIdentityEntity>;
