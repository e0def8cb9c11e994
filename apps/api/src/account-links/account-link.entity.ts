import type { AccountLinkKind } from '@iltizam/domain/account-links';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant } from '../database/columns.js';

/** A link by which somebody chooses a password. Only the token's hash is kept; a used one is removed. */
export const AccountLinkEntity = defineEntity({
  name: 'AccountLink',
  tableName: 'account_link',
  properties: {
    id: id(),
    tokenHash: p.string().unique().hidden(),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('account_id').deleteRule('cascade'),
    kind: p.string().$type<AccountLinkKind>(),
    createdAt: instant(),
    expiresAt: instant(),
  },
});

export type AccountLinkEntity = InferEntity<typeof AccountLinkEntity>;
