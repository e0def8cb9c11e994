import type { RequestHandler, Response } from 'express';
import { isOfMode, readClient, type KnownClient } from '../clients/keys.js';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { noteWriter } from '../replicas/who-wrote.js';
import { HttpFailure } from './failures.js';
import { clock } from '../database/clock.js';

/** Who asks with a key. It comes in the header alone: addresses are logged and passed on. */
export function readKey(env: Env, orm: Database): RequestHandler {
  return async (request, response, next) => {
    const { authorization } = request.headers;
    if (authorization === undefined) return next();
    const [, key] = /^Bearer (\S+)$/u.exec(authorization) ?? [];
    const client =
      key !== undefined && isOfMode(key, env.mode)
        ? await readClient(readerOf(orm.em.fork()), key, clock.now())
        : null;
    if (!client) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      throw new HttpFailure(401, 'NOT_ALLOWED', 'There is no such key, or it is good no longer.', {
        facts: { why: 'key' },
      });
    }
    if (client.wroteLately) noteWriter();
    response.locals['client'] = client;
    next();
  };
}

export const clientOf = (response: Response): KnownClient | null =>
  (response.locals['client'] as KnownClient | undefined) ?? null;
