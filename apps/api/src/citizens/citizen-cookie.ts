import type { CookieOptions, Request, Response } from 'express';

/** Over https the browser itself guarantees the cookie is ours (`__Host-`); on this machine there is no https. */
const nameOf = (https: boolean): string => (https ? '__Host-iltizam-citizen' : 'iltizam-citizen');

/** Without an age: on a shared computer it goes with the browser. */
const optionsOf = (https: boolean): CookieOptions => ({
  httpOnly: true,
  sameSite: 'lax',
  secure: https,
  path: '/',
});

export function readCitizenCookie(request: Request, https: boolean): string | null {
  const name = nameOf(https);
  for (const pair of request.headers.cookie?.split(';') ?? []) {
    const [key, value] = pair.split('=', 2);
    if (key?.trim() === name && value) return value.trim();
  }
  return null;
}

export const setCitizenCookie = (response: Response, token: string, https: boolean): Response =>
  response.cookie(nameOf(https), token, optionsOf(https));

export const clearCitizenCookie = (response: Response, https: boolean): Response =>
  response.clearCookie(nameOf(https), optionsOf(https));
