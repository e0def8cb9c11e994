import { asksSecondFactor } from '@iltizam/domain/second-factor';
import { Router } from 'express';
import { sql } from 'kysely';
import { z } from 'zod';
import { endElsewhere, replacePassword } from '../accounts/replace-password.js';
import { recordOwnAct } from '../accounts/record-own-act.js';
import { refusePassword } from '../accounts/refuse-password.js';
import { byOwnHand, type SessionOf } from '../accounts/request-session.js';
import { clearSessionCookie } from '../accounts/session-cookie.js';
import { SessionEntity } from '../accounts/session.entity.js';
import { endSessionsOf, IDLE, type Session } from '../accounts/sessions.js';
import { whyNotPassword } from '../accounts/password-rules.js';
import { clock } from '../database/clock.js';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { HttpFailure } from '../http/failures.js';
import { readBody } from '../http/read-body.js';
import { factsOf } from '../http/request-facts.js';
import { isHttps } from '../http/security-headers.js';
import { countFactors, heldFactors, removeFactors } from '../second-factors/held-factors.js';
import { PasskeyEntity } from '../second-factors/passkey.entity.js';
import { makeRecoveryCodes } from '../second-factors/recovery-codes.js';
import { TotpSecretEntity } from '../second-factors/totp-secret.entity.js';
import type { ProvePassword } from './prove-password.js';

const changing = z.object({ current: z.string().max(10_000), password: z.string().min(1).max(10_000) });
const ending = z.object({ session: z.uuid() });
const removing = z.union([z.object({ totp: z.literal(true) }), z.object({ passkey: z.uuid() })]);

/** What somebody signed in sees of their own account, and does to it. */
export function ownAccountRoutes(
  env: Env,
  orm: Database,
  { sessionOf, prove }: { sessionOf: SessionOf; prove: ProvePassword },
): Router {
  const router = Router();

  router.post('/account', async (request, response) => {
    const session = byOwnHand(await sessionOf(request));
    const read = readerOf(orm.em.fork());
    const { userId, sessionId } = session.signedIn;
    response.json({
      factors: await heldFactors(read, userId),
      factorAsked: asked(session),
      sessions: await sessionsOf(userId, sessionId),
    });
  });

  router.post('/account/password', async (request, response) => {
    const { signedIn } = byOwnHand(await sessionOf(request));
    const { current, password } = readBody(changing, request.body);
    const { requestId } = factsOf(response);
    const user = await prove(signedIn, current, { operation: 'changePassword', requestId });
    const fault = await whyNotPassword(password, user);
    if (fault) throw refusePassword(fault);
    await orm.em.fork().transactional(async (em) => {
      await replacePassword(em, user, password, { keptSession: signedIn.sessionId });
      recordOwnAct(em, { operation: 'changePassword', who: user, requestId });
    });
    response.json({ ok: true });
  });

  router.post('/account/end-session', async (request, response) => {
    const { signedIn } = byOwnHand(await sessionOf(request));
    const { session: id } = readBody(ending, request.body);
    await orm.em.fork().transactional(async (em) => {
      // Somebody else's is no session of this person's: nothing ends, and the answer is the same.
      await em.nativeDelete(SessionEntity, { id, userId: signedIn.userId });
      note(em, 'endSession', signedIn, factsOf(response).requestId);
    });
    response.json({ ok: true });
  });

  router.post('/account/sign-out-everywhere', async (request, response) => {
    const { signedIn } = await sessionOf(request);
    await orm.em.fork().transactional(async (em) => {
      await endSessionsOf(em, signedIn.userId);
      note(em, 'signOutEverywhere', signedIn, factsOf(response).requestId);
    });
    clearSessionCookie(response, isHttps(env)).setHeader('Clear-Site-Data', '"cache"').json({ ok: true });
  });

  router.post('/account/recovery-codes', async (request, response) => {
    const { signedIn } = byOwnHand(await sessionOf(request));
    const { requestId } = factsOf(response);
    const operation = 'makeRecoveryCodes';
    const user = await prove(signedIn, (request.body as { current?: unknown }).current, {
      operation,
      requestId,
    });
    const codes = await orm.em.fork().transactional(async (em) => {
      if (countFactors(await heldFactors(readerOf(em), user.id)) === 0)
        throw new HttpFailure(409, 'NO_FACTOR', 'There is no second factor these codes could stand in for.');
      note(em, operation, signedIn, requestId);
      return makeRecoveryCodes(em, user.id);
    });
    response.json({ recoveryCodes: codes });
  });

  router.post('/account/remove-factor', async (request, response) => {
    const session = byOwnHand(await sessionOf(request));
    const { signedIn } = session;
    const { requestId } = factsOf(response);
    const what = readBody(removing, request.body);
    const operation = 'removeSecondFactor';
    const user = await prove(signedIn, (request.body as { current?: unknown }).current, {
      operation,
      requestId,
    });
    await orm.em.fork().transactional(async (em) => {
      const userId = user.id;
      if ('totp' in what) await em.nativeDelete(TotpSecretEntity, { userId });
      else await em.nativeDelete(PasskeyEntity, { userId, id: what.passkey });
      if (countFactors(await heldFactors(readerOf(em), userId)) === 0) {
        if (asked(session))
          throw new HttpFailure(
            409,
            'LAST_FACTOR',
            'Your role needs a second factor: add another one first.',
          );
        await removeFactors(em, userId);
      }
      await endElsewhere(em, user, { keptSession: signedIn.sessionId }, 'SECOND_FACTOR_CHANGED');
      note(em, operation, signedIn, requestId);
    });
    response.json({ ok: true });
  });

  return router;

  function asked({ actor }: Session): boolean {
    return asksSecondFactor({ mode: env.mode, roles: actor.memberships.map(({ role }) => role) });
  }

  async function sessionsOf(userId: string, own: string) {
    const now = clock.now();
    const { rows } = await sql`
      select id, created_at as "createdAt", seen_at as "seenAt", network, user_agent as "userAgent",
        id = ${own} as own
      from session where account_id = ${userId} and expires_at > ${now}
        and seen_at > ${new Date(now.getTime() - IDLE)}
      order by own desc, seen_at desc`.execute(readerOf(orm.em.fork()));
    return rows;
  }
}

function note(
  em: Parameters<typeof recordOwnAct>[0],
  operation: string,
  { userId: id, name }: Session['signedIn'],
  requestId: string,
): void {
  recordOwnAct(em, { operation, who: { id, name }, requestId });
}
