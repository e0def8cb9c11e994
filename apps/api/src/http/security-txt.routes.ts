import { Router } from 'express';
import type { Env } from '../env.js';

const DAY_MS = 86_400_000;

/** Whoever finds a fault learns whom to tell (RFC 9116). Where nobody was named there is no such file. */
export function securityTxt({ contactEmail }: Env, origin: () => string): Router {
  const router = Router();
  router.get('/.well-known/security.txt', (_request, response, next) => {
    if (contactEmail === null) return next();
    const lines = {
      Contact: `mailto:${contactEmail}`,
      // Read anew each time: what is kept for longer than a month may be out of date.
      Expires: new Date(Date.now() + 30 * DAY_MS).toISOString(),
      'Preferred-Languages': 'ar, fr, en',
      Canonical: `${origin()}/.well-known/security.txt`,
      Policy: `${origin()}/en/developers/licence#contact`,
    };
    const text = Object.entries(lines).map(([name, value]) => `${name}: ${value}\n`);
    response.type('text/plain').send(text.join(''));
  });
  return router;
}
