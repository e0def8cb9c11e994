import { AsyncLocalStorage } from 'node:async_hooks';
import type { Request, RequestHandler, Response } from 'express';
import { readCookie } from '../accounts/session-cookie.js';
import type { Env } from '../env.js';
import { isHttps } from '../http/security-headers.js';

/** Longer than a replica that is read may lag, and than it takes to find out that one does. */
export const REMEMBERED_MS = 15_000;

interface Visit {
  wrote: boolean;
  response: Response;
  https: boolean;
}

const visits = new AsyncLocalStorage<Visit>();

const nameOf = (https: boolean): string => (https ? '__Host-iltizam-wrote' : 'iltizam-wrote');

/**
 * Whoever wrote a moment ago reads their own work: from the primary, and not from an answer kept for everybody. A cookie
 * that says no more than that remembers it, so that every instance knows; of an application its row does.
 */
export function rememberWhoWrote(env: Env): RequestHandler {
  const https = isHttps(env);
  return (request, response, next) => visits.run({ wrote: saysSo(request, https), response, https }, next);
}

const saysSo = (request: Request, https: boolean): boolean => readCookie(request, nameOf(https)) === '1';

/** Did the one whose request is being answered write a moment ago? */
export const wroteLately = (): boolean => visits.getStore()?.wrote ?? false;

/** The application that asks wrote a moment ago. */
export function noteWriter(): void {
  const visit = visits.getStore();
  if (visit) visit.wrote = true;
}

/** Something was written in this request. */
export function noteWriting(): void {
  const visit = visits.getStore();
  if (!visit) return;
  visit.wrote = true;
  const { response, https } = visit;
  if (response.headersSent) return;
  response.cookie(nameOf(https), '1', {
    httpOnly: true,
    sameSite: 'lax',
    secure: https,
    path: '/',
    maxAge: REMEMBERED_MS,
  });
}
