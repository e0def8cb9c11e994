import { accountLinkMinutes, type AccountLinkKind } from '@iltizam/domain/account-links';
import type { UserEntity } from '../accounts/user.entity.js';
import { hashOf, newToken } from '../accounts/tokens.js';
import type { EntityManager } from '../database/database.js';
import { writeMail } from '../mail/write-mail.js';
import { AccountLinkEntity } from './account-link.entity.js';

/**
 * Makes the one link of its kind that works for somebody; those before it are dead. Returns its path: the token stands
 * behind `#`, which browsers send to no server.
 */
export async function writeAccountLink(
  em: EntityManager,
  now: Date,
  user: Pick<UserEntity, 'id'>,
  kind: AccountLinkKind,
): Promise<string> {
  await em.nativeDelete(AccountLinkEntity, { userId: user.id, kind });
  const token = newToken();
  em.create(AccountLinkEntity, {
    tokenHash: hashOf(token),
    userId: user.id,
    kind,
    createdAt: now,
    expiresAt: new Date(now.getTime() + accountLinkMinutes[kind] * 60_000),
  });
  return `/console/password#t=${token}`;
}

/** The same, mailed in the person's language. */
export async function mailAccountLink(
  em: EntityManager,
  now: Date,
  user: Pick<UserEntity, 'id' | 'locale'>,
  kind: AccountLinkKind,
): Promise<void> {
  const link = await writeAccountLink(em, now, user, kind);
  writeMail(em, now, { to: { userId: user.id }, language: user.locale, kind, link });
}
