import { randomBytes, randomUUID } from 'node:crypto';
import type { Request, RequestHandler, Response } from 'express';
import { networkOf } from './network.js';

/** What the server notes of every request before anything else looks at it. */
export interface RequestFacts {
  /** Stands in the answer's header and in the log: the person names it, the operator finds it. */
  requestId: string;
  /** Allows this answer's own scripts and styles, and no others. */
  nonce: string;
  network: string;
}

/** Notes them once a request, whoever meets it first. */
export function noteFacts(request: Request, response: Response): RequestFacts {
  response.locals ??= {};
  return (response.locals['facts'] ??= {
    requestId: randomUUID(),
    nonce: randomBytes(16).toString('base64url'),
    network: networkOf(request.ip),
  }) as RequestFacts;
}

export const noteRequest: RequestHandler = (request, response, next) => {
  response.setHeader('X-Request-Id', noteFacts(request, response).requestId);
  next();
};

export const factsOf = (response: Response): RequestFacts => response.locals['facts'] as RequestFacts;
