import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { Busy, type Admission, type Rank } from './admission.js';
import { HttpFailure } from './failures.js';

const RETRY_AFTER_SECONDS = 1;
const facts = { retryAfterSeconds: RETRY_AFTER_SECONDS };
const message = 'More is asked than can be answered just now; ask again in a moment.';

export const tooBusy = (): HttpFailure =>
  new HttpFailure(503, 'RATE_LIMITED', message, {
    field: 'load',
    facts,
    retryAfterSeconds: RETRY_AFTER_SECONDS,
  });

const admitted = new WeakSet<IncomingMessage>();

/** Waits for room for a request, once, whoever begins to answer it; there is room again when it is answered or gone. */
export async function enter(
  admission: Admission,
  rank: Rank,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (admitted.has(request)) return;
  await admission.enter(rank);
  admitted.add(request);
  if (response.closed) admission.leave(rank);
  else response.once('close', () => admission.leave(rank));
}

/** The same among the handlers of Express, after what is asked was read: who sends slowly holds no place. */
export const admit =
  (admission: Admission, rankOf: (request: IncomingMessage) => Rank): RequestHandler =>
  (request, response, next) => {
    enter(admission, rankOf(request), request, response).then(
      () => next(),
      (error: unknown) => next(error instanceof Busy ? tooBusy() : error),
    );
  };

const refusal = Buffer.from(
  JSON.stringify({ errors: [{ message, extensions: { code: 'RATE_LIMITED', field: 'load', facts } }] }),
);

/** Sends a request to a GraphQL endpoint away before anything of it is read: to say no has to cost next to nothing. */
export function turnAway(response: ServerResponse, headers: readonly string[]): void {
  const head = [...headers, 'Retry-After', String(RETRY_AFTER_SECONDS), 'Cache-Control', 'no-store'];
  head.push('Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(refusal.length));
  response.writeHead(503, head).end(refusal);
}
