import { dayOf } from '@iltizam/domain/country-clock';
import { mayCall } from '@iltizam/domain/permissions';
import type { Actor } from '@iltizam/domain/roles';
import { signInStage, type SecondFactorWay, type SignInStage } from '@iltizam/domain/second-factor';
import { checkView } from '@iltizam/domain/view-as';
import { sql } from 'kysely';
import type { EntityManager, Reader } from '../database/database.js';
import type { Env } from '../env.js';
import { actorOf, membershipsOf, ownCitizenSql, type MembershipRow } from './actor.queries.js';
import { mayBeUsed } from './demo-domain.js';
import { FoundLately } from './found-lately.js';
import { SessionEntity } from './session.entity.js';
import type { SignedIn } from './signed-in.js';
import { hashOf, newToken } from './tokens.js';

const MINUTE = 60_000;
/** Without a request for this long, a session is over. */
export const IDLE = 30 * MINUTE;
/** Whatever happens, a session is over this long after sign-in. */
export const LIFETIME = 12 * 60 * MINUTE;
/** Time to show or set up the second factor. */
export const TO_COMPLETE = 10 * MINUTE;
/** How exactly the last request is noted: a write at every request would cost more than it tells. */
const NOTED_EVERY = MINUTE;

const found = new FoundLately(IDLE);

/** Was this a session a moment ago, as far as this process has seen? */
export const wasFoundLately = (token: string): boolean => found.has(token);

interface Opening {
  userId: string;
  network: string | null;
  userAgent: string | null;
  secondFactor: SecondFactorWay | null;
  /** False while the second factor is to come: it lives for minutes. */
  complete: boolean;
}

/** Opens a session and returns its token, 256 random bits the browser keeps in a cookie. */
export function openSession(em: EntityManager, opening: Opening, now: Date): string {
  const { userId, network, userAgent, secondFactor, complete } = opening;
  const token = newToken();
  const tokenHash = hashOf(token);
  found.note(tokenHash);
  em.create(SessionEntity, {
    tokenHash,
    userId,
    createdAt: now,
    seenAt: now,
    expiresAt: new Date(now.getTime() + (complete ? LIFETIME : TO_COMPLETE)),
    network,
    userAgent: userAgent?.slice(0, 300) ?? null,
    secondFactor,
    challenge: null,
  });
  return token;
}

export interface Session {
  signedIn: SignedIn;
  /** What the person may act as today; nothing before the session is complete. */
  actor: Actor;
  stage: SignInStage;
  endsAt: Date;
  /** As whom an administrator reads in it; null where they are themselves. */
  view: View | null;
}

export interface View {
  signedIn: SignedIn;
  actor: Actor;
  endsAt: Date;
}

type SessionRow = SignedIn & {
  notedLongAgo: boolean;
  endsAt: string;
  enrolled: boolean;
  shown: boolean;
  memberships: MembershipRow[];
  citizen: string | null;
  viewed: (Omit<SignedIn, 'sessionId'> & { endsAt: string; memberships: MembershipRow[] }) | null;
};

/**
 * Whose session this is, how far it has come and what the person may act as today, in one statement; null when it
 * ended, the account was disabled, or it never was one.
 */
export async function readSession(
  read: Reader,
  token: string,
  { mode, now }: { mode: Env['mode']; now: Date },
): Promise<Session | null> {
  const tokenHash = hashOf(token);
  const { rows } = await sql<SessionRow>`
    select s.id as "sessionId", u.id as "userId", u.name, u.email, u.locale, u.version, s.expires_at as "endsAt",
           s.seen_at < ${before(now, NOTED_EVERY)} as "notedLongAgo",
           u.second_factor_at is not null as enrolled, s.second_factor is not null as shown,
           (select coalesce(json_agg(m), '[]') from (${membershipsOf(sql`u.id`, dayOf(now))}) m) as memberships,
           ${ownCitizenSql} as citizen,
           (select json_build_object('userId', v.id, 'name', v.name, 'email', v.email, 'locale', v.locale, 'version', v.version,
              'endsAt', s.view_ends_at, 'memberships',
              (select coalesce(json_agg(m), '[]') from (${membershipsOf(sql`v.id`, dayOf(now))}) m))
            from account v where v.id = s.viewed_account_id and s.view_ends_at > ${now}
              and v.disabled_at is null) as viewed
    from session s join account u on u.id = s.account_id
    where s.token_hash = ${tokenHash} and u.disabled_at is null
      and s.expires_at > ${now} and s.seen_at > ${before(now, IDLE)}`.execute(read);
  const [row] = rows;
  if (!row || !mayBeUsed(row.email, mode)) {
    found.forget(tokenHash);
    return null;
  }
  found.note(tokenHash);
  if (row.notedLongAgo) await noteSeen(read, row.sessionId, now);
  const { sessionId, userId, name, email, locale, version, enrolled, shown } = row;
  const roles = row.memberships.map(({ role }) => role);
  const actor = actorOf(userId, row.memberships, row.citizen);
  return {
    signedIn: { sessionId, userId, name, email, locale, version },
    actor,
    view:
      row.viewed && mayCall(actor, 'Mutation.viewAs') === 'yes' ? viewOf(row.viewed, actor, sessionId) : null,
    stage: signInStage({ mode, roles, enrolled, shown }),
    endsAt: new Date(row.endsAt),
  };
}

/** Whoever may not be looked over the shoulder any more, is not. */
function viewOf(
  { memberships, endsAt, ...viewed }: NonNullable<SessionRow['viewed']>,
  viewer: Actor,
  sessionId: string,
) {
  // What somebody wrote as a citizen is not told to whoever looks over their shoulder.
  const actor = actorOf(viewed.userId, memberships, null);
  if (!checkView(viewer, actor).ok) return null;
  return { signedIn: { ...viewed, sessionId }, actor: { ...actor, looking: true }, endsAt: new Date(endsAt) };
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
