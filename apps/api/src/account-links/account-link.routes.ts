import { Router } from 'express';
import { z } from 'zod';
import { tooMany } from '../accounts/auth.routes.js';
import { typedEmail } from '../accounts/canonical-email.js';
import { refusePassword } from '../accounts/refuse-password.js';
import { HttpFailure } from '../http/failures.js';
import { readBody } from '../http/read-body.js';
import { factsOf } from '../http/request-facts.js';
import type { AccountLinkDesk } from './account-link-desk.js';

const token = z.string().regex(/^[\w-]{43}$/u);
const asking = z.object({ email: typedEmail.min(1) });
const bearing = z.object({ token });
const choosing = z.object({ token, password: z.string().min(1).max(10_000) });

/** What a mailed link opens: the first password, or a new one. */
export function accountLinkRoutes(desk: AccountLinkDesk): Router {
  const router = Router();

  router.post('/reset', async (request, response) => {
    const { email } = readBody(asking, request.body);
    const blocked = await desk.askReset(email, factsOf(response));
    if (blocked) throw tooMany(blocked);
    response.json({ ok: true });
  });

  router.post('/link', async (request, response) => {
    const found = await desk.read(withToken(bearing, request.body).token, factsOf(response).network);
    if (found === null) throw ended();
    if ('retryAfterSeconds' in found) throw tooMany(found);
    response.json(found);
  });

  router.post('/password', async (request, response) => {
    const given = withToken(choosing, request.body);
    const done = await desk.choose(given.token, given.password, factsOf(response));
    if (done === null) throw ended();
    if ('retryAfterSeconds' in done) throw tooMany(done);
    if ('why' in done) throw refusePassword(done);
    response.json({ ok: true, ...done });
  });

  return router;
}

/** What is no token at all is refused like one that has ended. */
function withToken<T>(shape: z.ZodType<T>, body: unknown): T {
  if (!bearing.safeParse(body).success) throw ended();
  return readBody(shape, body);
}

/** Unknown, used and expired links look alike. */
const ended = () => new HttpFailure(404, 'NOT_FOUND', 'This link has ended, was used, or never was one.');
