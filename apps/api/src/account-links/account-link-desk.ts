import { LockMode } from '@mikro-orm/core';
import { canonicalEmail } from '../accounts/canonical-email.js';
import { mayBeUsed } from '../accounts/demo-domain.js';
import { whyNotPassword, type PasswordFault } from '../accounts/password-rules.js';
import { replacePassword } from '../accounts/replace-password.js';
import { recordOwnAct } from '../accounts/record-own-act.js';
import { sameTime } from '../accounts/same-time.js';
import { UserEntity } from '../accounts/user.entity.js';
import type { Blocked, Counter } from '../accounts/counter.js';
import { hashOf } from '../accounts/tokens.js';
import { clock } from '../database/clock.js';
import type { Database, EntityManager } from '../database/database.js';
import type { Env } from '../env.js';
import { AccountLinkEntity } from './account-link.entity.js';
import { mailAccountLink } from './write-account-link.js';

export interface LinkCounters {
  /** Questions and tries of one network. */
  network: Counter;
  /** Mails to one account; beyond, none is sent, and nobody is told. */
  account: Counter;
}

export interface AccountLinkDesk {
  askReset(email: string, from: { network: string; requestId: string }): Promise<Blocked | null>;
  /** Whom a link is for; null where it is none, or none any more. */
  read(token: string, network: string): Promise<Blocked | LinkFacts | null>;
  choose(
    token: string,
    password: string,
    from: { network: string; requestId: string },
  ): Promise<Blocked | PasswordFault | { email: string } | null>;
}

export interface LinkFacts {
  kind: AccountLinkEntity['kind'];
  name: string;
  email: string;
}

export function openAccountLinkDesk(
  orm: Database,
  counters: LinkCounters,
  mode: Env['mode'],
): AccountLinkDesk {
  return {
    async askReset(typed, { network, requestId }) {
      const blocked = await counters.network.count(network);
      if (blocked) return blocked;
      await Promise.all([mailReset(canonicalEmail(typed), requestId), sameTime()]);
      return null;
    },
    async read(token, network) {
      const blocked = await counters.network.count(network);
      if (blocked) return blocked;
      const found = await find(orm.em.fork(), token);
      return found && { kind: found.link.kind, name: found.user.name, email: found.user.email };
    },
    async choose(token, password, { network, requestId }) {
      const blocked = await counters.network.count(network);
      if (blocked) return blocked;
      return orm.em.fork().transactional(async (em) => {
        const found = await find(em, token, LockMode.PESSIMISTIC_WRITE);
        if (!found) return null;
        const fault = await whyNotPassword(password, found.user);
        if (fault) return fault;
        await replacePassword(em, found.user, password, { keptSession: null });
        recordOwnAct(em, { operation: 'choosePassword', who: found.user, requestId });
        return { email: found.user.email };
      });
    },
  };

  async function mailReset(email: string, requestId: string): Promise<void> {
    await orm.em.fork().transactional(async (em) => {
      const user = await em.findOne(UserEntity, { email, disabledAt: null });
      const known = user !== null && mayBeUsed(email, mode) ? user : null;
      recordOwnAct(em, { operation: 'askReset', who: known, requestId, done: false });
      if (known && !(await counters.account.count(known.id)))
        await mailAccountLink(em, clock.now(), known, 'RESET');
    });
  }

  async function find(em: EntityManager, token: string, lockMode: LockMode = LockMode.NONE) {
    const where = { tokenHash: hashOf(token), expiresAt: { $gt: clock.now() } };
    const link = await em.findOne(AccountLinkEntity, where, { lockMode });
    const user = link && (await em.findOne(UserEntity, { id: link.userId, disabledAt: null }));
    return user && mayBeUsed(user.email, mode) ? { link, user } : null;
  }
}
