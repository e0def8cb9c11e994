import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant } from '../database/columns.js';

/** A code for the day the phone is lost. It works once and is then removed; only its hash is kept. */
export const RecoveryCodeEntity = defineEntity({
  name: 'RecoveryCode',
  tableName: 'recovery_code',
  properties: {
    id: id(),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('account_id').deleteRule('cascade'),
    codeHash: p.string().unique().hidden(),
    createdAt: instant(),
  },
});

export type RecoveryCodeEntity = InferEntity<typeof RecoveryCodeEntity>;
