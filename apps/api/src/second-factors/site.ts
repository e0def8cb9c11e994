import type { Request } from 'express';
import type { Env } from '../env.js';
import type { Site } from './passkeys.js';

/** In production the configured address and no other; a demonstration is met on this machine, by its name. */
export function siteOf(env: Env, request: Request): Site {
  if (env.origin !== null) return { name: new URL(env.origin).hostname, origin: env.origin };
  return { name: 'localhost', origin: request.headers.origin ?? '' };
}
