import type { Request } from 'express';
import { clock } from '../database/clock.js';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { HttpFailure } from '../http/failures.js';
import { isHttps } from '../http/security-headers.js';
import { readSessionCookie } from './session-cookie.js';
import { readSession, type Session } from './sessions.js';

export type SessionOf = (request: Request) => Promise<Session>;

/** The session a request comes with, complete or not. */
export function sessionsOfRequests(env: Env, orm: Database): SessionOf {
  return async (request) => {
    const token = readSessionCookie(request, isHttps(env));
    const read = readerOf(orm.em.fork());
    const session =
      token === null ? null : await readSession(read, token, { mode: env.mode, now: clock.now() });
    if (!session) throw sessionEnded();
    return session;
  };
}

/** Only one that is complete: whoever still owes the second factor has no account to change. */
export function complete(session: Session): Session {
  if (session.stage !== 'COMPLETE') throw sessionEnded();
  return session;
}

const sessionEnded = () => new HttpFailure(401, 'SESSION_ENDED', 'The session has ended; sign in again.');
