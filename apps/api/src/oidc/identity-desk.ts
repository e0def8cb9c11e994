import { hashOf } from '../accounts/tokens.js';
import { AccountLinkEntity } from '../account-links/account-link.entity.js';
import { admit, type Admitted } from '../accounts/admit.js';
import { mayBeUsed } from '../accounts/demo-domain.js';
import { recordOwnAct } from '../accounts/record-own-act.js';
import { endElsewhere } from '../accounts/replace-password.js';
import type { Attempt } from '../accounts/attempt.js';
import type { SignedIn } from '../accounts/signed-in.js';
import { UserEntity } from '../accounts/user.entity.js';
import { takeTurns } from '../commands/take-turns.js';
import { clock } from '../database/clock.js';
import type { Database, EntityManager } from '../database/database.js';
import type { Env } from '../env.js';
import { AccountIdentityEntity } from './account-identity.entity.js';
import type { Identity } from './provider.js';

/** Who an identity is here. It is nobody until its owner, signed in or invited, linked it. */
export interface IdentityDesk {
  admit(identity: Identity, attempt: Attempt): Promise<Admitted | null>;
  /** False where it is another account's already. */
  link(identity: Identity, owner: SignedIn, requestId: string): Promise<boolean>;
  /** Takes an invitation up this way instead of by a password. */
  accept(identity: Identity, token: string, requestId: string): Promise<boolean>;
}

export function openIdentityDesk(orm: Database, mode: Env['mode']): IdentityDesk {
  return {
    async admit({ issuer, subject }, attempt) {
      const em = orm.em.fork();
      const held = await em.findOne(AccountIdentityEntity, { issuer, subject });
      const user = held && (await em.findOne(UserEntity, { id: held.userId, disabledAt: null }));
      return user && mayBeUsed(user.email, mode) ? admit(em, user, attempt, mode) : null;
    },
    link: (identity, { userId: id, name, locale, sessionId }, requestId) =>
      orm.em.fork().transactional((em) => keep(em, identity, { id, name, locale }, sessionId, requestId)),
    accept: (identity, token, requestId) =>
      orm.em.fork().transactional(async (em) => {
        const where = {
          tokenHash: hashOf(token),
          kind: 'INVITATION' as const,
          expiresAt: { $gt: clock.now() },
        };
        const link = await em.findOne(AccountLinkEntity, where);
        const user = link && (await em.findOne(UserEntity, { id: link.userId, disabledAt: null }));
        return user !== null && keep(em, identity, user, null, requestId);
      }),
  };
}

async function keep(
  em: EntityManager,
  { issuer, subject }: Identity,
  user: Pick<UserEntity, 'id' | 'name' | 'locale'>,
  keptSession: string | null,
  requestId: string,
): Promise<boolean> {
  await takeTurns(em, `${issuer} ${subject}`);
  const held = await em.findOne(AccountIdentityEntity, { issuer, subject });
  if (held) return held.userId === user.id;
  em.create(AccountIdentityEntity, { userId: user.id, issuer, subject, createdAt: clock.now() });
  await endElsewhere(em, user, { keptSession }, 'PROVIDER_LINKED');
  const changes = [{ field: 'identityProvider', before: null, after: issuer }];
  recordOwnAct(em, { operation: 'linkProvider', who: user, requestId, changes });
  return true;
}
