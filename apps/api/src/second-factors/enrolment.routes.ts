import type { SecondFactorWay } from '@iltizam/domain/second-factor';
import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { noteSignIn } from '../accounts/admit.js';
import { recordOwnAct } from '../accounts/record-own-act.js';
import { endElsewhere } from '../accounts/replace-password.js';
import { byOwnHand, type SessionOf } from '../accounts/request-session.js';
import { SessionEntity } from '../accounts/session.entity.js';
import type { Session } from '../accounts/sessions.js';
import { readerOf, type Database, type EntityManager } from '../database/database.js';
import type { Env } from '../env.js';
import { HttpFailure } from '../http/failures.js';
import { readBody } from '../http/read-body.js';
import { factsOf } from '../http/request-facts.js';
import type { ProvePassword } from '../own-account/prove-password.js';
import { countFactors, heldFactors, noteEnrolled } from './held-factors.js';
import { keepPasskey, offerPasskey } from './passkeys.js';
import { makeRecoveryCodes } from './recovery-codes.js';
import { enter, replaceSession, spendChallenge } from './second-factor.routes.js';
import type { SecretBox } from './secret-box.js';
import { siteOf } from './site.js';
import { beginTotp, takeTotp } from './totp.js';

const proving = z.object({ current: z.string().max(10_000).optional() });
const confirmingTotp = proving.extend({ code: z.string().max(20) });
const confirmingPasskey = proving.extend({
  name: z.string().trim().min(1).max(60),
  response: z.record(z.string(), z.unknown()),
});

interface Parts {
  sessionOf: SessionOf;
  prove: ProvePassword;
  box: SecretBox;
}

/**
 * Setting up a second factor: at the first sign-in, where the role needs one, or later from the account's page, where
 * the current password is asked.
 */
export function enrolmentRoutes(env: Env, orm: Database, { sessionOf, prove, box }: Parts): Router {
  const router = Router();

  router.post('/enrol/totp', async (request, response) => {
    const { session } = await mayEnrol(request, response);
    const em = orm.em.fork();
    if ((await heldFactors(readerOf(em), session.signedIn.userId)).totp)
      throw new HttpFailure(409, 'ALREADY_SET_UP', 'An app is set up already: remove it first.');
    const { userId: id, email } = session.signedIn;
    response.json(await em.transactional((tx) => beginTotp(tx, box, { id, email })));
  });

  router.post('/enrol/totp/confirm', async (request, response) => {
    const { session } = await mayEnrol(request, response);
    const code = readBody(confirmingTotp, request.body).code.replaceAll(/\s/gu, '');
    await enrol(response, session, 'TOTP', (em) =>
      takeTotp(em, box, session.signedIn.userId, code, { confirmed: false }),
    );
  });

  router.post('/enrol/passkey', async (request, response) => {
    const { session } = await mayEnrol(request, response);
    const { userId: id, email, name, sessionId } = session.signedIn;
    const em = orm.em.fork();
    const options = await offerPasskey(em, siteOf(env, request), { id, email, name });
    await em.nativeUpdate(SessionEntity, { id: sessionId }, { challenge: options.challenge });
    response.json(options);
  });

  router.post('/enrol/passkey/confirm', async (request, response) => {
    const { session } = await mayEnrol(request, response);
    const { name, response: made } = readBody(confirmingPasskey, request.body);
    await enrol(response, session, 'PASSKEY', async (em) => {
      const challenge = await spendChallenge(em, session.signedIn.sessionId);
      if (challenge === null) return false;
      const given = { challenge, response: made, name };
      return keepPasskey(em, siteOf(env, request), session.signedIn.userId, given);
    });
  });

  return router;

  async function mayEnrol(request: Request, response: Response): Promise<{ session: Session }> {
    const session = await sessionOf(request);
    if (session.stage === 'SECOND_FACTOR')
      throw new HttpFailure(409, 'WRONG_STAGE', 'Show the second factor you have first.');
    const { current } = readBody(proving, request.body);
    const { requestId } = factsOf(response);
    // At the first sign-in it was typed a moment ago.
    if (session.stage === 'COMPLETE')
      await prove(byOwnHand(session).signedIn, current, { operation: 'addSecondFactor', requestId });
    return { session };
  }

  async function enrol(
    response: Response,
    { signedIn, stage }: Session,
    way: SecondFactorWay,
    take: (em: EntityManager) => Promise<boolean>,
  ): Promise<void> {
    const { requestId } = factsOf(response);
    const { userId: id, name, locale, sessionId } = signedIn;
    const done = await orm.em.fork().transactional(async (em) => {
      if (!(await take(em))) return null;
      await em.flush();
      const first = countFactors(await heldFactors(readerOf(em), id)) === 1;
      const recoveryCodes = first ? await makeRecoveryCodes(em, id) : null;
      if (first) await noteEnrolled(em, id, true);
      recordOwnAct(em, { operation: 'addSecondFactor', who: { id, name }, requestId });
      if (stage === 'ENROLMENT') await noteSignIn(em, { id, name }, requestId);
      await endElsewhere(em, { id, locale }, { keptSession: sessionId }, 'SECOND_FACTOR_CHANGED');
      const token = await replaceSession(em, { userId: id, sessionId }, way);
      return { token, recoveryCodes };
    });
    if (done === null)
      throw new HttpFailure(403, 'SECOND_FACTOR_WRONG', 'The code or key is wrong, or came too late.');
    enter(response, done.token, env).json({ ok: true, recoveryCodes: done.recoveryCodes });
  }
}
