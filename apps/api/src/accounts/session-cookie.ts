import type { IncomingMessage } from 'node:http';
import type { CookieOptions, Response } from 'express';
import { LIFETIME } from './sessions.js';

/** Over https the browser itself guarantees the cookie is ours (`__Host-`); on this machine there is no https. */
const nameOf = (https: boolean): string => (https ? '__Host-iltizam' : 'iltizam');

const optionsOf = (https: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: https,
  path: '/',
});

export const readSessionCookie = (request: Pick<IncomingMessage, 'headers'>, https: boolean): string | null =>
  readCookie(request, nameOf(https));

/**
 * Only blanks and tabs stand around a name: a browser keeps the promise of `__Host-` for that name, and not for one that
 * begins with a wider blank, which a neighbouring site may set.
 */
export function readCookie(request: Pick<IncomingMessage, 'headers'>, name: string): string | null {
  for (const pair of request.headers.cookie?.split(';') ?? []) {
    const [key, value] = pair.replace(/^[\t ]+/u, '').split('=', 2);
    if (key === name && value) return value;
  }
  return null;
}

export const setSessionCookie = (response: Response, token: string, https: boolean): Response =>
  response.cookie(nameOf(https), token, { ...optionsOf(https), maxAge: LIFETIME });

export const clearSessionCookie = (response: Response, https: boolean): Response =>
  response.clearCookie(nameOf(https), optionsOf(https));
