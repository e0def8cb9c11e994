import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';
import type { Env } from '../env.js';
import { factsOf } from './request-facts.js';

const YEAR = 31_536_000;

/** Features of the browser nothing here uses, so that an injected script cannot either. */
const unused = ['camera', 'display-capture', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];

/** Headers of every answer: pages run our own scripts only, in nobody's frame. */
export function securityHeaders(env: Env): RequestHandler[] {
  const https = isHttps(env);
  const nonce = (_request: IncomingMessage, response: ServerResponse) =>
    `'nonce-${factsOf(response as Response).nonce}'`;
  const policy = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        scriptSrcAttr: ["'none'"],
        styleSrc: ["'self'", nonce],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // `no-referrer` would make browsers send `Origin: null` with forms, which the portal then has to refuse.
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'deny' },
    hsts: https ? { maxAge: YEAR, includeSubDomains: true } : false,
  });
  const permissions: RequestHandler = (_request, response, next) => {
    response.setHeader('Permissions-Policy', unused.map((feature) => `${feature}=()`).join(', '));
    next();
  };
  return [policy, permissions];
}

/** People reach the server by https: then cookies are `Secure` and browsers are told to stay with it. */
export const isHttps = (env: Env): boolean =>
  env.mode === 'production' || (env.origin?.startsWith('https://') ?? false);
