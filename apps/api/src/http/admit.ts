import type { IncomingMessage, ServerResponse } from 'node:http';
import type { RequestHandler } from 'express';
import { noteRank, waitingTime } from '../database/abandoned.js';
import type { Rank } from '../database/connection-line.js';
import { Busy, type Admission } from './admission.js';
import { inAMoment, tooBusy } from './failures.js';
import { whenOver } from './when-over.js';

/** Longer than anybody stands in line. */
const LINE_MS = 5_000;

const admitted = new WeakSet<IncomingMessage>();

/** Waits for room for a request, once, whoever begins to answer it; there is room again when it is answered or gone. */
export async function enter(
  admission: Admission,
  rank: Rank,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (admitted.has(request)) return;
  noteRank(rank);
  const time = waitingTime()?.begin(() => {}, LINE_MS);
  await admission.enter(rank).finally(time);
  admitted.add(request);
  if (response.closed) admission.leave(rank);
  else whenOver(response, () => admission.leave(rank));
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

const { message, field, facts, retryAfterSeconds } = inAMoment;
const refusal = Buffer.from(
  JSON.stringify({ errors: [{ message, extensions: { code: 'RATE_LIMITED', field, facts } }] }),
);

/** Sends a request to a GraphQL endpoint away before anything of it is read: to say no has to cost next to nothing. */
export function turnAway(response: ServerResponse, headers: readonly string[]): void {
  const head = [...headers, 'Retry-After', String(retryAfterSeconds), 'Cache-Control', 'no-store'];
  head.push('Content-Type', 'application/json; charset=utf-8', 'Content-Length', String(refusal.length));
  response.writeHead(503, head).end(refusal);
}
