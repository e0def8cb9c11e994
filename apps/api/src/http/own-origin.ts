import type { IncomingHttpHeaders } from 'node:http';
import type { RequestHandler } from 'express';
import type { Env } from '../env.js';
import { HttpFailure } from './failures.js';

/** The console sends it with every request; another site cannot, without a preflight that nobody answers. */
export const OWN_HEADER = 'x-iltizam';

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Refuses what does not come from our own pages: forged requests of other sites, and names of other sites made to
 * point at this machine.
 */
export function ownOriginOnly(env: Env): RequestHandler {
  return (request, _response, next) => {
    const why = whyNotOurs(request.headers, env);
    next(why === null ? undefined : new HttpFailure(403, 'NOT_ALLOWED', why));
  };
}

/** Null where a request comes from our own pages, or from a program. */
export function whyNotOurs(headers: IncomingHttpHeaders, env: Env): string | null {
  const { origin, host } = headers;
  if (headers[OWN_HEADER] !== '1') return `Send the header ${OWN_HEADER}: 1.`;
  if (!isOurHost(host, env)) return 'This server does not answer under this name.';
  // Programs send no Origin; browsers do with every POST.
  return origin !== undefined && !isOurOrigin(origin, env) ? 'Requests of other sites are refused.' : null;
}

/**
 * A form of a page, sent from one of our pages: browsers say so themselves with every POST. Beside the cookie's
 * SameSite, what keeps other sites from sending forms in somebody's name.
 */
export function ownFormOnly(env: Env): RequestHandler {
  return ({ headers: { origin, host, 'sec-fetch-site': site } }, _response, next) => {
    const ours = origin === undefined ? site === 'same-origin' : isOurOrigin(origin, env);
    next(ours && isOurHost(host, env) ? undefined : refused('Forms of other sites are refused.'));
  };
}

const refused = (message: string) => new HttpFailure(403, 'NOT_ALLOWED', message);

const isHere = (url: URL, env: Env) => env.mode === 'demo' && loopback.has(url.hostname);

function isOurOrigin(origin: string, env: Env): boolean {
  const url = URL.parse(origin);
  return url !== null && (url.origin === env.origin || isHere(url, env));
}

/** Behind a proxy the name may be the proxy's; there the address is https, which no borrowed name can serve. */
function isOurHost(host: string | undefined, env: Env): boolean {
  if (env.mode === 'production') return true;
  const url = URL.parse(`http://${host ?? ''}`);
  return url !== null && (url.host === (env.origin && new URL(env.origin).host) || isHere(url, env));
}
