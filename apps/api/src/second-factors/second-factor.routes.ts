import type { SecondFactorWay } from '@iltizam/domain/second-factor';
import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { noteSignIn } from '../accounts/admit.js';
import { tooMany } from '../accounts/auth.routes.js';
import type { Counter } from '../accounts/counter.js';
import { recordOwnAct } from '../accounts/record-own-act.js';
import { openSessions, type SessionOf } from '../accounts/request-session.js';
import { setSessionCookie } from '../accounts/session-cookie.js';
import { SessionEntity } from '../accounts/session.entity.js';
import { openSession as begin, type Session } from '../accounts/sessions.js';
import { clock } from '../database/clock.js';
import { readerOf, type Database, type EntityManager } from '../database/database.js';
import type { Env } from '../env.js';
import { HttpFailure } from '../http/failures.js';
import { readBody } from '../http/read-body.js';
import { factsOf } from '../http/request-facts.js';
import { isHttps } from '../http/security-headers.js';
import { heldFactors } from './held-factors.js';
import { askForPasskey, takePasskey } from './passkeys.js';
import { takeRecoveryCode } from './recovery-codes.js';
import type { SecretBox } from './secret-box.js';
import { siteOf } from './site.js';
import { takeTotp } from './totp.js';

const showing = z.union([
  z.object({ totp: z.string().max(20) }),
  z.object({ recoveryCode: z.string().max(40) }),
  z.object({ passkey: z.record(z.string(), z.unknown()) }),
]);

interface Parts {
  sessionOf: SessionOf;
  box: SecretBox;
  /** Wrong ones of one account, whoever tries. */
  wrong: Counter;
}

/** The second step of signing in. Nothing else can be done with a session that has not taken it. */
export function secondFactorRoutes(env: Env, orm: Database, { sessionOf, box, wrong }: Parts): Router {
  const router = Router();
  const openSession = openSessions(env, orm);

  /** How far the browser's sign-in has come: asked by the sign-in page, also where nobody signed in. */
  router.post('/stage', async (request, response) => {
    const session = await openSession(request);
    if (!session) return void response.json({ stage: null, ways: [] });
    const { totp, passkeys, recoveryCodes } = await heldFactors(
      readerOf(orm.em.fork()),
      session.signedIn.userId,
    );
    const ways: SecondFactorWay[] = [
      ...(totp ? (['TOTP'] as const) : []),
      ...(passkeys.length > 0 ? (['PASSKEY'] as const) : []),
      ...(recoveryCodes > 0 ? (['RECOVERY_CODE'] as const) : []),
    ];
    response.json({ stage: session.stage, ways });
  });

  router.post('/second-factor/passkey', async (request, response) => {
    const { signedIn } = owing(await sessionOf(request));
    const em = orm.em.fork();
    const options = await askForPasskey(em, siteOf(env, request), signedIn.userId);
    await em.nativeUpdate(SessionEntity, { id: signedIn.sessionId }, { challenge: options.challenge });
    response.json(options);
  });

  router.post('/second-factor', async (request, response) => {
    const { signedIn } = owing(await sessionOf(request));
    const shown = readBody(showing, request.body);
    const blocked = await wrong.count(signedIn.userId);
    if (blocked) throw tooMany(blocked);
    const { requestId } = factsOf(response);
    const token = await orm.em.fork().transactional(async (em) => {
      const way = await take(em, signedIn, shown, request);
      const who = { id: signedIn.userId, name: signedIn.name };
      if (way === null) {
        recordOwnAct(em, { operation: 'signIn', outcome: 'SECOND_FACTOR_WRONG', who, requestId });
        return null;
      }
      await noteSignIn(em, who, requestId);
      return replaceSession(em, signedIn, way);
    });
    if (token === null)
      throw new HttpFailure(403, 'SECOND_FACTOR_WRONG', 'The code or key is wrong, or was used before.');
    await wrong.forget(signedIn.userId);
    enter(response, token, env).json({ ok: true });
  });

  return router;

  async function take(
    em: EntityManager,
    { userId, sessionId }: Session['signedIn'],
    shown: z.infer<typeof showing>,
    request: Request,
  ): Promise<SecondFactorWay | null> {
    if ('totp' in shown)
      return (await takeTotp(em, box, userId, shown.totp.replaceAll(/\s/gu, ''), { confirmed: true }))
        ? 'TOTP'
        : null;
    if ('recoveryCode' in shown)
      return (await takeRecoveryCode(em, userId, shown.recoveryCode)) ? 'RECOVERY_CODE' : null;
    const challenge = await spendChallenge(em, sessionId);
    if (challenge === null) return null;
    const given = { challenge, response: shown.passkey };
    return (await takePasskey(em, siteOf(env, request), userId, given)) ? 'PASSKEY' : null;
  }
}

/** A challenge is answered once, whatever the answer. */
export async function spendChallenge(em: EntityManager, sessionId: string): Promise<string | null> {
  const session = await em.findOne(SessionEntity, { id: sessionId }, { refresh: true });
  const challenge = session?.challenge ?? null;
  if (challenge !== null)
    await em.nativeUpdate(SessionEntity, { id: sessionId, challenge }, { challenge: null });
  return challenge;
}

/** The complete session in place of the one that owed a step: under a new token. */
export async function replaceSession(
  em: EntityManager,
  { userId, sessionId }: Pick<Session['signedIn'], 'userId' | 'sessionId'>,
  secondFactor: SecondFactorWay,
): Promise<string> {
  const { network, userAgent } = await em.findOneOrFail(SessionEntity, { id: sessionId });
  await em.nativeDelete(SessionEntity, { id: sessionId });
  const opening = {
    userId,
    network: network ?? null,
    userAgent: userAgent ?? null,
    secondFactor,
    complete: true,
  };
  return begin(em, opening, clock.now());
}

export const enter = (response: Response, token: string, env: Env): Response =>
  setSessionCookie(response, token, isHttps(env));

function owing(session: Session): Session {
  if (session.stage === 'SECOND_FACTOR') return session;
  throw new HttpFailure(409, 'WRONG_STAGE', 'No second factor is asked for in this session now.');
}
