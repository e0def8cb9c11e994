import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { tooMany } from '../accounts/auth.routes.js';
import type { Counter } from '../accounts/counter.js';
import { whyNotPassword } from '../accounts/password-rules.js';
import { isPassword } from '../accounts/passwords.js';
import { recordOwnAct } from '../accounts/record-own-act.js';
import { refusePassword } from '../accounts/refuse-password.js';
import { replacePassword } from '../accounts/replace-password.js';
import { readSessionCookie } from '../accounts/session-cookie.js';
import { readSession } from '../accounts/sessions.js';
import type { SignedIn } from '../accounts/signed-in.js';
import { UserEntity } from '../accounts/user.entity.js';
import { clock } from '../database/clock.js';
import { readerOf, type Database, type EntityManager } from '../database/database.js';
import type { Env } from '../env.js';
import { HttpFailure } from '../http/failures.js';
import { factsOf } from '../http/request-facts.js';
import { isHttps } from '../http/security-headers.js';

const changing = z.object({
  current: z.string().min(1).max(10_000),
  password: z.string().min(1).max(10_000),
});

/** What somebody signed in does to their own account. */
export function ownAccountRoutes(env: Env, orm: Database, passwords: Counter): Router {
  const router = Router();

  router.post('/account/password', async (request, response) => {
    const signedIn = await whoIs(request);
    const parsed = changing.safeParse(request.body);
    if (!parsed.success)
      throw new HttpFailure(400, 'INVALID_INPUT', 'Send the current and the new password.');
    const { current, password } = parsed.data;
    await orm.em.fork().transactional(async (em) => {
      const user = await proven(em, signedIn, current, response);
      const fault = await whyNotPassword(password, user);
      if (fault) throw refusePassword(fault);
      await replacePassword(em, user, password, { keptSession: signedIn.sessionId });
      recordOwnAct(em, { operation: 'changePassword', who: user, requestId: factsOf(response).requestId });
    });
    response.json({ ok: true });
  });

  return router;

  async function whoIs(request: Request): Promise<SignedIn> {
    const token = readSessionCookie(request, isHttps(env));
    const read = readerOf(orm.em.fork());
    const session = token === null ? null : await readSession(read, token, env.mode, clock.now());
    if (!session) throw new HttpFailure(401, 'SESSION_ENDED', 'The session has ended; sign in again.');
    return session.signedIn;
  }

  /** Whoever found a browser open cannot make the account their own: the current password is asked. */
  async function proven(
    em: EntityManager,
    signedIn: SignedIn,
    password: string,
    response: Response,
  ): Promise<UserEntity> {
    const blocked = await passwords.count(signedIn.userId);
    if (blocked) throw tooMany(blocked);
    const user = await em.findOneOrFail(UserEntity, { id: signedIn.userId });
    if (await isPassword(user.passwordHash ?? null, password)) {
      await passwords.forget(user.id);
      return user;
    }
    const { requestId } = factsOf(response);
    const apart = orm.em.fork();
    recordOwnAct(apart, { operation: 'changePassword', outcome: 'NOT_ALLOWED', who: user, requestId });
    await apart.flush();
    throw new HttpFailure(403, 'PASSWORD_WRONG', 'The current password is wrong.');
  }
}
