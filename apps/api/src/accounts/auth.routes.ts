import { Router, type ErrorRequestHandler } from 'express';
import type { Env } from '../env.js';
import { HttpFailure } from '../http/failures.js';
import { jsonBody } from '../http/json-body.js';
import { ownOriginOnly } from '../http/own-origin.js';
import { CountsUnavailable, type Blocked } from './counter.js';

/** `/api/auth`: whatever proves who somebody is. Everything is JSON; refusals are `{ code, message }`. */
export function authRoutes(env: Env, parts: readonly Router[], open: readonly Router[] = []): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  router.get('/mode', (_request, response) => {
    const provider = env.oidc ? { identityProvider: true } : {};
    response.json({ mode: env.mode, sendsMails: env.smtpUrl !== null, ...provider });
  });
  // Whoever comes back from an identity provider comes from another site.
  if (open.length > 0) router.use(...open);
  router.use(ownOriginOnly(env), jsonBody(), ...parts, shutWithoutCounts);
  return router;
}

/** Without counted attempts passwords could be guessed without end: the door stays shut. */
const shutWithoutCounts: ErrorRequestHandler = (error: unknown, _request, _response, next) => {
  if (!(error instanceof CountsUnavailable)) return next(error);
  next(
    new HttpFailure(503, 'UNAVAILABLE', 'Signing in is not possible for the moment; try again soon.', {
      retryAfterSeconds: 10,
    }),
  );
};

export const tooMany = ({ retryAfterSeconds }: Blocked): HttpFailure =>
  new HttpFailure(429, 'RATE_LIMITED', 'Too many attempts; wait before the next one.', { retryAfterSeconds });
