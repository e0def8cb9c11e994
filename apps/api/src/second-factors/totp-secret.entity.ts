import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { instant } from '../database/columns.js';

/** What an app on somebody's phone makes codes from. */
export const TotpSecretEntity = defineEntity({
  name: 'TotpSecret',
  tableName: 'totp_secret',
  properties: {
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('account_id').primary().deleteRule('cascade'),
    /** Encrypted with a key that is not in the database. */
    secret: p.text().hidden(),
    /** The half minute of the last code that was taken: it and those before work no more. */
    lastStep: p.bigint('number').default(0),
    createdAt: instant(),
    /** When its first code was shown; null until then, and it counts for nothing. */
    confirmedAt: instant().nullable(),
  },
});

export type TotpSecretEntity = InferEntity<typeof TotpSecretEntity>;
