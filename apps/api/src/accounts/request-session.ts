import type { Request } from 'express';
import { clock } from '../database/clock.js';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { HttpFailure } from '../http/failures.js';
import { isHttps } from '../http/security-headers.js';
import { readSessionCookie } from './session-cookie.js';
import { readSession, type Session } from './sessions.js';

export type SessionOf = (request: Request) => Promise<Session>;
export type SessionOrNone = (request: Request) => Promise<Session | null>;

/** The session a request comes with, complete or not; null where there is none, or none any more. */
export function openSessions(env: Env, orm: Database): SessionOrNone {
  return async (request) => {
    const token = readSessionCookie(request, isHttps(env));
    const read = readerOf(orm.em.fork());
    return token === null ? null : readSession(read, token, { mode: env.mode, now: clock.now() });
  };
}

/** The same, where there has to be one. */
export const sessionsOfRequests =
  (env: Env, orm: Database, open = openSessions(env, orm)): SessionOf =>
  async (request) => {
    const session = await open(request);
    if (!session) throw sessionEnded();
    return session;
  };

/** Only one that is complete: whoever still owes the second factor has no account to change. */
export function complete(session: Session): Session {
  if (session.stage !== 'COMPLETE') throw sessionEnded();
  return session;
}

/** The same, by its owner's own hand: whoever reads as somebody else changes no password and no key, not even their own. */
export function byOwnHand(session: Session): Session {
  if (complete(session).view) {
    throw new HttpFailure(403, 'LOOKING', 'You read as somebody else: go back to your own account first.');
  }
  return session;
}

const sessionEnded = () => new HttpFailure(401, 'SESSION_ENDED', 'The session has ended; sign in again.');
