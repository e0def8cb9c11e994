import type { CookieOptions, Request, Response } from 'express';
import { readCookie } from '../accounts/session-cookie.js';

/** Over https the browser itself guarantees the cookie is ours (`__Host-`); on this machine there is no https. */
const nameOf = (https: boolean): string => (https ? '__Host-iltizam-citizen' : 'iltizam-citizen');

/** Without an age: on a shared computer it goes with the browser. */
const optionsOf = (https: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: https,
  path: '/',
});

export const readCitizenCookie = (request: Request, https: boolean): string | null =>
  readCookie(request, nameOf(https));

export const setCitizenCookie = (response: Response, token: string, https: boolean): Response =>
  response.cookie(nameOf(https), token, optionsOf(https));

export const clearCitizenCookie = (response: Response, https: boolean): Response =>
  response.clearCookie(nameOf(https), optionsOf(https));
