import type { Logger } from 'pino';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { admit, type Admitted } from './admit.js';
import type { Attempt } from './attempt.js';
import type { Attempts, Blocked } from './attempts.js';
import { canonicalEmail } from './canonical-email.js';
import { mayBeUsed } from './demo-domain.js';
import { isPassword } from './passwords.js';
import { recordOwnAct } from './record-own-act.js';
import { sameTime } from './same-time.js';
import { endSession, readSession } from './sessions.js';
import { UserEntity } from './user.entity.js';
import { clock } from '../database/clock.js';

export interface Credentials {
  email: string;
  password: string;
}

export type SignInAnswer = Admitted | { blocked: Blocked } | 'failed';

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
      const whoeverItIs = sameTime();
      const em = orm.em.fork();
      const user = await em.findOne(UserEntity, { email });
      const usable = user !== null && user.disabledAt === null && mayBeUsed(email, mode);
      const matches = await isPassword(user?.passwordHash ?? null, password);
      if (!usable || !matches) {
        // Attempts at an unknown address are recorded too, without it: one kind of failure, one amount of work.
        recordOwnAct(em, {
          operation: 'signIn',
          outcome: 'SIGN_IN_FAILED',
          who: user,
          requestId: attempt.requestId,
        });
        await Promise.all([em.flush(), whoeverItIs]);
        return 'failed';
      }
      await attempts.succeeded(email, attempt.network);
      return admit(em, user, attempt, mode);
    },
    async signOut(token, requestId) {
      const em = orm.em.fork();
      const session = await readSession(readerOf(em), token, { mode, now: clock.now() });
      await endSession(em, token);
      if (!session) return;
      const { userId: id, name } = session.signedIn;
      recordOwnAct(em, { operation: 'signOut', who: { id, name }, requestId });
      await em.flush();
    },
  };
}
