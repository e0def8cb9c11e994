import type { Logger } from 'pino';
import { AuditEventEntity } from '../audit/audit-event.entity.js';
import { readerOf, type Database, type EntityManager } from '../database/database.js';
import type { Env } from '../env.js';
import type { Attempts, Blocked } from './attempts.js';
import { canonicalEmail } from './canonical-email.js';
import { mayBeUsed } from './demo-domain.js';
import { isPassword } from './passwords.js';
import { endSession, openSession, readSession, removeEndedSessions } from './sessions.js';
import { UserEntity } from './user.entity.js';
import { clock } from '../database/clock.js';

export interface Credentials {
  email: string;
  password: string;
}

/** Where an attempt comes from, and the session the browser held before it. */
export interface Attempt {
  network: string;
  userAgent: string | null;
  oldToken: string | null;
  requestId: string;
}

export type SignInAnswer = { token: string } | { blocked: Blocked } | 'failed';

export interface SignInDesk {
  signIn(credentials: Credentials, attempt: Attempt): Promise<SignInAnswer>;
  signOut(token: string, requestId: string): Promise<void>;
}

/** Where people come in and leave. Unknown address, wrong password and disabled account look alike from outside. */
export function openSignInDesk(
  orm: Database,
  attempts: Attempts,
  mode: Env['mode'],
  log: Logger,
): SignInDesk {
  return {
    async signIn({ email: typed, password }, attempt) {
      const email = canonicalEmail(typed);
      const blocked = await attempts.count(email, attempt.network);
      if (blocked) {
        log.warn({ requestId: attempt.requestId, limit: blocked.by }, 'attempts to sign in reached a limit');
        return { blocked };
      }
      const em = orm.em.fork();
      const user = await em.findOne(UserEntity, { email });
      const usable = user !== null && user.disabledAt === null && mayBeUsed(email, mode);
      const matches = await isPassword(user?.passwordHash ?? null, password);
      if (!usable || !matches) {
        await recordVisit(
          em,
          'signIn',
          'SIGN_IN_FAILED',
          user && { userId: user.id, name: user.name },
          attempt.requestId,
        );
        return 'failed';
      }
      await attempts.succeeded(email, attempt.network);
      return { token: await admit(em, user, attempt) };
    },
    async signOut(token, requestId) {
      const em = orm.em.fork();
      const session = await readSession(readerOf(em), token, mode, clock.now());
      await endSession(em, token);
      if (session) await recordVisit(em, 'signOut', 'DONE', session.signedIn, requestId);
    },
  };
}

/** A new session with a new token; whatever the browser held before is dead. */
async function admit(em: EntityManager, user: UserEntity, attempt: Attempt): Promise<string> {
  const now = clock.now();
  return em.transactional(async (tx) => {
    if (attempt.oldToken !== null) await endSession(tx, attempt.oldToken);
    await removeEndedSessions(tx, now);
    // Not through the entity: signing in changes nothing an administrator could have seen differently.
    await tx.nativeUpdate(UserEntity, { id: user.id }, { lastSignInAt: now });
    await recordVisit(tx, 'signIn', 'DONE', { userId: user.id, name: user.name }, attempt.requestId);
    return openSession(tx, { userId: user.id, ...attempt }, now);
  });
}

/** Attempts at an unknown address are recorded too, without it: one kind of failure, one amount of work. */
async function recordVisit(
  em: EntityManager,
  operation: 'signIn' | 'signOut',
  outcome: string,
  who: { userId: string; name: string } | null,
  requestId: string,
): Promise<void> {
  const signedIn = outcome === 'DONE' ? who : null;
  em.create(AuditEventEntity, {
    at: clock.now(),
    actorId: signedIn?.userId ?? null,
    actorName: signedIn?.name ?? null,
    actorRole: null,
    operation,
    recordType: 'USER',
    recordId: who?.userId ?? null,
    reference: null,
    outcome,
    changes: [],
    requestId,
  });
  await em.flush();
}
