import type { IncomingMessage } from 'node:http';
import type { RequestHandler, Response } from 'express';
import { isOfMode, readClient, wasKeyLately, type KnownClient } from '../clients/keys.js';
import { readerOf, type Database } from '../database/database.js';
import type { Env } from '../env.js';
import { noteWriter } from '../replicas/who-wrote.js';
import { HttpFailure } from './failures.js';
import { clock } from '../database/clock.js';

/** Does somebody say to have a key? Whether it is one is known only after the line. */
export const saysKey = ({ headers }: IncomingMessage): boolean => headers.authorization !== undefined;

/** Was the key good a moment ago, as far as this process has seen? */
export const hadKey = ({ headers }: IncomingMessage): boolean => {
  const key = keyOf(headers.authorization);
  return key !== null && wasKeyLately(key);
};

const keyOf = (authorization: string | undefined): string | null =>
  /^Bearer (\S+)$/u.exec(authorization ?? '')?.[1] ?? null;

const noSuchKey = (response: Response): HttpFailure => {
  response.setHeader('WWW-Authenticate', 'Bearer');
  return new HttpFailure(401, 'NOT_ALLOWED', 'There is no such key, or it is good no longer.', {
    facts: { why: 'key' },
  });
};

/** What looks like no key of this installation is none: refused before anything is read, so what goes on has a key or none. */
export function refuseNoKey(env: Env): RequestHandler {
  return (request, response, next) => {
    const key = keyOf(request.headers.authorization);
    next(saysKey(request) && (key === null || !isOfMode(key, env.mode)) ? noSuchKey(response) : undefined);
  };
}

/** Who asks with a key. It comes in the header alone: addresses are logged and passed on. */
export function readKey(orm: Database): RequestHandler {
  return async (request, response, next) => {
    const key = keyOf(request.headers.authorization);
    if (key === null) return next();
    const client = await readClient(readerOf(orm.em.fork()), key, clock.now());
    if (!client) throw noSuchKey(response);
    if (client.wroteLately) noteWriter();
    response.locals['client'] = client;
    next();
  };
}

export const clientOf = (response: Response): KnownClient | null =>
  (response.locals['client'] as KnownClient | undefined) ?? null;
