import { AccountLinkEntity } from '../account-links/account-link.entity.js';
import { clock } from '../database/clock.js';
import type { EntityManager } from '../database/database.js';
import { writeMail } from '../mail/write-mail.js';
import type { MailKind } from '@iltizam/domain/mails';
import { hashPassword } from './passwords.js';
import { SessionEntity } from './session.entity.js';
import type { UserEntity } from './user.entity.js';

interface Kept {
  /** The session in which it was done goes on; null where it was done without one. */
  keptSession: string | null;
}

/** A new password: whatever the old one opened ends with it, and the owner is told. */
export async function replacePassword(
  em: EntityManager,
  user: Pick<UserEntity, 'id' | 'locale' | 'passwordHash'>,
  password: string,
  kept: Kept,
): Promise<void> {
  const first = user.passwordHash == null;
  // Its version stays: an administrator could have seen nothing of it.
  await em.execute('update account set password_hash = ? where id = ?', [
    await hashPassword(password),
    user.id,
  ]);
  // Whoever chose their first one was asked to by mail a moment ago.
  await endElsewhere(em, user, kept, first ? null : 'PASSWORD_CHANGED');
}

/** A change of what opens an account: its other sessions and the links that are under way end with it. */
export async function endElsewhere(
  em: EntityManager,
  user: Pick<UserEntity, 'id' | 'locale'>,
  { keptSession }: Kept,
  told: MailKind | null,
): Promise<void> {
  await em.nativeDelete(SessionEntity, {
    userId: user.id,
    ...(keptSession === null ? {} : { id: { $ne: keptSession } }),
  });
  await em.nativeDelete(AccountLinkEntity, { userId: user.id });
  if (told === null) return;
  const link = '/console/account';
  writeMail(em, clock.now(), { to: { userId: user.id }, language: user.locale, kind: told, link });
}
