import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import type { EntityManager } from '../database/database.js';
import { clock } from '../database/clock.js';
import { PasskeyEntity } from './passkey.entity.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { TotpSecretEntity } from './totp-secret.entity.js';

export interface HeldFactors {
  totp: boolean;
  passkeys: { id: string; name: string; createdAt: string; usedAt: string | null }[];
  recoveryCodes: number;
}

/** What somebody can show as a second factor. */
export async function heldFactors(read: Reader, userId: string): Promise<HeldFactors> {
  const { rows } = await sql<HeldFactors>`select
    exists (select from totp_secret where account_id = ${userId} and confirmed_at is not null) as totp,
    (select coalesce(json_agg(json_build_object('id', id, 'name', name, 'createdAt', created_at, 'usedAt', used_at)
       order by created_at), '[]') from passkey where account_id = ${userId}) as passkeys,
    (select count(*)::int from recovery_code where account_id = ${userId}) as "recoveryCodes"`.execute(read);
  return rows[0]!;
}

export const countFactors = ({ totp, passkeys }: HeldFactors): number => Number(totp) + passkeys.length;

/** Whether the account has a second factor is noted on it: every request asks. */
export const noteEnrolled = (em: EntityManager, userId: string, enrolled: boolean): Promise<unknown> =>
  em.execute('update account set second_factor_at = ? where id = ?', [enrolled ? clock.now() : null, userId]);

/** Takes everything away: the next sign-in sets one up anew where the role needs it. */
export async function removeFactors(em: EntityManager, userId: string): Promise<void> {
  await em.nativeDelete(TotpSecretEntity, { userId });
  await em.nativeDelete(PasskeyEntity, { userId });
  await em.nativeDelete(RecoveryCodeEntity, { userId });
  await noteEnrolled(em, userId, false);
}
