import { Router, type Request, type Response } from 'express';
import { z } from 'zod';
import { tooMany } from '../accounts/auth.routes.js';
import type { Counter } from '../accounts/counter.js';
import { byOwnHand } from '../accounts/request-session.js';
import type { SessionOrNone } from '../accounts/request-session.js';
import { readCookie, readSessionCookie, setSessionCookie } from '../accounts/session-cookie.js';
import { clock } from '../database/clock.js';
import type { Env } from '../env.js';
import { HttpFailure, serviceAway } from '../http/failures.js';
import { readBody } from '../http/read-body.js';
import { factsOf } from '../http/request-facts.js';
import { isHttps } from '../http/security-headers.js';
import { ServiceAway } from '../outside/breaker.js';
import type { SecretBox } from '../second-factors/secret-box.js';
import type { IdentityDesk } from './identity-desk.js';
import type { Asked, Provider } from './provider.js';

const PATIENCE = 10 * 60_000;
const beginning = z.object({ link: z.boolean().optional(), token: z.string().max(100).optional() });

/** What waits in the browser until its owner comes back from the provider. */
interface Pending extends Asked {
  /** The account to be linked, where its owner asked for it. */
  link: string | null;
  /** The invitation that is accepted this way. */
  token: string | null;
  until: number;
}

interface Parts {
  provider: Provider;
  desk: IdentityDesk;
  box: SecretBox;
  openSession: SessionOrNone;
  counter: Counter;
}

/** The way through the identity provider: out from our own page, and back by an address that tells nothing. */
export function oidcRoutes(env: Env, { provider, desk, box, openSession, counter }: Parts) {
  const https = isHttps(env);
  const name = https ? '__Host-iltizam-oidc' : 'iltizam-oidc';
  const cookie = { httpOnly: true, sameSite: 'lax', secure: https, path: '/' } as const;
  const callback = (request: Request) =>
    `${env.origin ?? `http://${request.headers.host}`}/api/auth/oidc/callback`;

  const out = Router();
  out.post('/oidc', async (request, response) => {
    const blocked = await counter.count(factsOf(response).network);
    if (blocked) throw tooMany(blocked);
    const { link, token } = readBody(beginning, request.body);
    const session = link ? await openSession(request) : null;
    if (link && !session)
      throw new HttpFailure(401, 'SESSION_ENDED', 'The session has ended; sign in again.');
    const { url, asked } = await provider.ask(callback(request)).catch(away);
    const pending: Pending = {
      ...asked,
      link: session && byOwnHand(session).signedIn.userId,
      token: token ?? null,
      until: clock.now().getTime() + PATIENCE,
    };
    response.cookie(name, box.lock(JSON.stringify(pending), name), { ...cookie, maxAge: PATIENCE });
    response.json({ url });
  });

  const back = Router();
  back.get('/oidc/callback', async (request, response) => {
    const pending = read(request);
    response.clearCookie(name, cookie);
    const answer = new URL(callback(request));
    answer.search = new URL(request.originalUrl, answer).search;
    const identity = pending && (await provider.identify(answer, pending).catch(unlessAway));
    response.redirect(
      303,
      identity === 'away' || !identity
        ? failed(identity ?? 'refused')
        : await welcome(request, response, pending, identity),
    );
  });
  return { out, back };

  async function welcome(
    request: Request,
    response: Response,
    { link, token }: Pending,
    identity: Parameters<IdentityDesk['admit']>[0],
  ): Promise<string> {
    const { network, requestId } = factsOf(response);
    if (link !== null) {
      // Whoever began it has to be who comes back.
      const session = await openSession(request);
      if (session?.signedIn.userId !== link) return failed('refused');
      const linked = await desk.link(identity, byOwnHand(session).signedIn, requestId);
      return linked ? '/console/account' : '/console/account?oidc=taken';
    }
    if (token !== null && !(await desk.accept(identity, token, requestId))) return failed('refused');
    const admitted = await desk.admit(identity, {
      network,
      requestId,
      userAgent: request.headers['user-agent'] ?? null,
      oldToken: readSessionCookie(request, https),
    });
    if (!admitted) return failed('unknown');
    setSessionCookie(response, admitted.token, https);
    return admitted.stage === 'COMPLETE' ? '/console/' : '/console/login';
  }

  function read(request: Request): Pending | null {
    const locked = readCookie(request, name);
    const opened = locked === null ? null : box.open(locked, name);
    const pending = opened === null ? null : (JSON.parse(opened) as Pending);
    return pending && pending.until > clock.now().getTime() ? pending : null;
  }
}

const failed = (why: 'refused' | 'unknown' | 'away'): string => `/console/login?oidc=${why}`;

function unlessAway(error: unknown): 'away' {
  if (error instanceof ServiceAway) return 'away';
  throw error;
}

function away(error: unknown): never {
  unlessAway(error);
  throw serviceAway('identity provider');
}
