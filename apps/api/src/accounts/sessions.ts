import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import type { EntityManager, Reader } from '../database/database.js';
import type { Env } from '../env.js';
import { actorOf, membershipsOf, type MembershipRow } from './actor.queries.js';
import { mayBeUsed } from './demo-domain.js';
import { SessionEntity } from './session.entity.js';
import type { SignedIn } from './signed-in.js';

const MINUTE = 60_000;
/** Without a request for this long, a session is over. */
export const IDLE = 30 * MINUTE;
/** Whatever happens, a session is over this long after sign-in. */
export const LIFETIME = 12 * 60 * MINUTE;
/** How exactly the last request is noted: a write at every request would cost more than it tells. */
const NOTED_EVERY = MINUTE;

/** Only this is kept: a copy of the database opens no session. */
const hashOf = (token: string): string => createHash('sha256').update(token).digest('base64url');

interface Opening {
  userId: string;
  network: string;
  userAgent: string | null;
}

/** Opens a session and returns its token, 256 random bits the browser keeps in a cookie. */
export function openSession(em: EntityManager, { userId, network, userAgent }: Opening, now: Date): string {
  const token = randomBytes(32).toString('base64url');
  em.create(SessionEntity, {
    tokenHash: hashOf(token),
    userId,
    createdAt: now,
    seenAt: now,
    expiresAt: new Date(now.getTime() + LIFETIME),
    network,
    userAgent: userAgent?.slice(0, 300) ?? null,
  });
  return token;
}

/** Whose session this is and what the person may act as today, in one statement; null as `readSession`. */
export async function readSessionActor(
  read: Reader,
  token: string,
  { mode, now, today }: { mode: Env['mode']; now: Date; today: string },
): Promise<{ signedIn: SignedIn; actor: Actor } | null> {
  const memberships = sql<MembershipRow[]>`
    (select coalesce(json_agg(m), '[]') from (${membershipsOf(sql`u.id`, today)}) m)`;
  const { rows } = await sessionsOf<{ memberships: MembershipRow[] }>(
    token,
    now,
    sql`, ${memberships} as memberships`,
  ).execute(read);
  const session = await usable(read, rows[0], mode, now);
  return (
    session && { signedIn: session.signedIn, actor: actorOf(session.signedIn.userId, rows[0]!.memberships) }
  );
}

/** Whose session this is, and until when; null when it ended, the account was disabled, or it never was one. */
export async function readSession(
  read: Reader,
  token: string,
  mode: Env['mode'],
  now: Date,
): Promise<{ signedIn: SignedIn; endsAt: Date } | null> {
  const { rows } = await sessionsOf(token, now).execute(read);
  return usable(read, rows[0], mode, now);
}

type SessionRow = SignedIn & { notedLongAgo: boolean; endsAt: string };

const sessionsOf = <More = unknown>(token: string, now: Date, more = sql``) => sql<SessionRow & More>`
  select s.id as "sessionId", u.id as "userId", u.name, u.email, u.locale, s.expires_at as "endsAt",
         s.seen_at < ${before(now, NOTED_EVERY)} as "notedLongAgo" ${more}
  from session s join account u on u.id = s.account_id
  where s.token_hash = ${hashOf(token)} and u.disabled_at is null
    and s.expires_at > ${now} and s.seen_at > ${before(now, IDLE)}`;

async function usable(
  read: Reader,
  row: SessionRow | undefined,
  mode: Env['mode'],
  now: Date,
): Promise<{ signedIn: SignedIn; endsAt: Date } | null> {
  if (!row || !mayBeUsed(row.email, mode)) return null;
  if (row.notedLongAgo) await noteSeen(read, row.sessionId, now);
  const { sessionId, userId, name, email, locale } = row;
  return { signedIn: { sessionId, userId, name, email, locale }, endsAt: new Date(row.endsAt) };
}

export async function noteSeen(read: Reader, sessionId: string, now: Date): Promise<void> {
  await sql`update session set seen_at = ${now} where id = ${sessionId} and seen_at < ${now}`.execute(read);
}

/** Ends the session of a token, if it is one. */
export const endSession = (em: EntityManager, token: string): Promise<number> =>
  em.nativeDelete(SessionEntity, { tokenHash: hashOf(token) });

/** Ends every session of a person: the account was disabled. */
export const endSessionsOf = (em: EntityManager, userId: string): Promise<number> =>
  em.nativeDelete(SessionEntity, { userId });

/** Sessions nobody can use any more are removed as others sign in. */
export const removeEndedSessions = (em: EntityManager, now: Date): Promise<number> =>
  em.nativeDelete(SessionEntity, {
    $or: [{ expiresAt: { $lte: now } }, { seenAt: { $lte: before(now, IDLE) } }],
  });

const before = (now: Date, span: number): Date => new Date(now.getTime() - span);
