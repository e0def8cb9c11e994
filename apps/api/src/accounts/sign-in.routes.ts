import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { HttpFailure } from '../http/failures.js';
import { factsOf } from '../http/request-facts.js';
import { isHttps } from '../http/security-headers.js';
import { typedEmail } from './canonical-email.js';
import { tooMany } from './auth.routes.js';
import { LONGEST_PASSWORD } from './passwords.js';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from './session-cookie.js';
import { complete, sessionsOfRequests } from './request-session.js';
import { IDLE, noteSeen } from './sessions.js';
import type { Attempt } from './attempt.js';
import type { SignInDesk } from './sign-in.js';
import { clock } from '../database/clock.js';

const credentials = z.object({
  email: typedEmail,
  password: z.string().min(1).max(LONGEST_PASSWORD),
});

/** Sign in, stay, leave. */
export function signInRoutes(env: Env, orm: Database, desk: SignInDesk): Router {
  const sessionOf = sessionsOfRequests(env, orm);
  const https = isHttps(env);
  const router = Router();

  router.post('/sign-in', async (request, response) => {
    const parsed = credentials.safeParse(request.body);
    if (!parsed.success)
      throw new HttpFailure(400, 'INVALID_INPUT', 'Send an e-mail address and a password.');
    const answer = await desk.signIn(parsed.data, attemptOf(request, response));
    if (answer === 'failed') {
      throw new HttpFailure(401, 'SIGN_IN_FAILED', 'The e-mail address or the password is wrong.');
    }
    if ('blocked' in answer) throw tooMany(answer.blocked);
    const next = answer.stage === 'COMPLETE' ? {} : { next: answer.stage };
    setSessionCookie(response, answer.token, https).json({ ok: true, ...next });
  });

  router.post('/sign-out', async (request, response) => {
    const token = readSessionCookie(request, https);
    if (token !== null) await desk.signOut(token, factsOf(response).requestId);
    clearSessionCookie(response, https).setHeader('Clear-Site-Data', '"cache"').json({ ok: true });
  });

  router.post('/extend', async (request, response) => {
    const now = clock.now();
    const session = complete(await sessionOf(request));
    const read = readerOf(orm.em.fork());
    await noteSeen(read, session.signedIn.sessionId, now);
    response.json({ ok: true, idleSeconds: IDLE / 1000, endsAt: session.endsAt.toISOString() });
  });

  return router;

  function attemptOf(request: Request, response: Response): Attempt {
    const { network, requestId } = factsOf(response);
    return {
      network,
      requestId,
      userAgent: request.headers['user-agent'] ?? null,
      oldToken: readSessionCookie(request, https),
    };
  }
}
