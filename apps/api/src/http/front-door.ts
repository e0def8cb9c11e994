import { AsyncResource } from 'node:async_hooks';
import { ServerResponse, type IncomingMessage } from 'node:http';
import type { Express, Request, RequestHandler, Response } from 'express';
import { isAway } from '../database/away.js';
import type { Context } from '../graphql/context.js';
import { limits } from '../graphql/limits.js';
import { enter, turnAway } from './admit.js';
import type { Rank } from '../database/connection-line.js';
import { Busy, type Admission } from './admission.js';
import type { InFlight } from './in-flight.js';
import { handOver, parseJson } from './json-body.js';
import { knownAnswer, mediaTypes, type Keeping } from './known-operations.js';
import { timeAnswer, type AnswerTimes } from '../status/answer-times.js';
import { noteFacts } from './request-facts.js';
import { whenOver } from './when-over.js';

/** A GraphQL endpoint, as the door has to know it. */
export interface Endpoint {
  keeping: Keeping;
  contextOf: (request: Request, response: Response) => Context | Promise<Context>;
  inFlight: InFlight;
  rankOf: (request: IncomingMessage) => Rank;
  /** Where it is counted how long answers take. */
  times?: AnswerTimes;
  /** May this be answered at all? Where not, Express says why not. */
  lets: (request: IncomingMessage) => boolean;
  /** Names and values in turn: what the handlers of Express give every answer there. */
  headers: readonly string[];
}

/**
 * Answers known operations before Express does: for a small answer its handlers are most of the processor's work. Only
 * what is plain: JSON of a known length, to be answered with JSON that is not compressed, without a key. All else is
 * left to Express with whatever was read of it, and gets the same answer there.
 */
export function frontDoor(
  app: Express,
  endpoints: ReadonlyMap<string, Endpoint>,
  admission: Admission,
  closing: () => boolean,
): (request: IncomingMessage, response: ServerResponse) => void {
  const express = app as unknown as (request: IncomingMessage, response: ServerResponse) => void;
  const answer = async (request: IncomingMessage, response: ServerResponse, body: Buffer, at: Endpoint) => {
    const begun = performance.now();
    const { requestId, network } = noteFacts(asRequest(app, request), response as Response);
    const letIn = () => enter(admission, at.rankOf(request), request, response);
    const contextOf = async () => {
      if (!at.inFlight.enter(network)) throw new Error('Too many; Express says so.');
      whenOver(response, () => at.inFlight.leave(network));
      // Who asks is read of the database, but for those whose answers are everybody's.
      if (!at.keeping.answers) await letIn();
      return at.contextOf(request as Request, response as Response);
    };
    const known = await knownAnswer(at.keeping, parseJson(body), contextOf, letIn);
    if (known === null) return false;
    if (at.times) timeAnswer(at.times, begun, response);
    const head = [...at.headers, 'X-Request-Id', requestId, ...known.headers.flat()];
    if (closing()) head.push('Connection', 'close');
    head.push('Content-Type', mediaTypes[0]!, 'Content-Length', String(known.text.length));
    response.writeHead(200, head).end(known.text, 'latin1');
    return true;
  };
  /** What is kept takes no room: whether this is, is not known before it was read. */
  const takesUp = ({ keeping }: Endpoint, rank: Rank) =>
    keeping.answers && rank === 'others' ? admission.reads() : !admission.sendsAway(rank);
  return (request, response) => {
    const endpoint = endpoints.get(request.url!);
    const plain = endpoint !== undefined && isPlain(request) && !closing() && endpoint.lets(request);
    if (endpoint && request.method === 'POST' && !takesUp(endpoint, endpoint.rankOf(request)))
      return turnAway(response, endpoint.headers);
    if (!plain) return express(request, response);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    // What waits for the body goes on as part of this request (`abandoned.ts`).
    const whole = AsyncResource.bind(() => {
      const body = parts.length === 1 ? parts[0]! : Buffer.concat(parts);
      const others = () => {
        handOver(request, body);
        express(request, response);
      };
      // Where there is no room, or the database is away, Express would only wait for it once more.
      const failed = (error: unknown) =>
        error instanceof Busy || isAway(error) ? turnAway(response, endpoint.headers) : others();
      answer(request, response, body, endpoint).then((done) => done || others(), failed);
    });
    request.once('end', whole);
  };
}

/** As Express makes its own requests of the server's: who asks is known by the proxies it trusts. */
const asRequest = (app: Express, request: IncomingMessage): Request =>
  Object.setPrototypeOf(request, app.request as object) as Request;

function isPlain({ method, headers }: IncomingMessage): boolean {
  const { accept = '*/*', authorization } = headers;
  return (
    method === 'POST' &&
    authorization === undefined &&
    (accept === '*/*' || accept === 'application/json') &&
    headers['content-type'] === 'application/json' &&
    (headers['accept-encoding'] ?? 'identity') === 'identity' &&
    headers['content-encoding'] === undefined &&
    headers['transfer-encoding'] === undefined &&
    Number(headers['content-length']) <= limits.bodyBytes
  );
}

/** The headers that handlers give every answer to a POST, found once by asking them. */
export function constantHeaders(handlers: readonly RequestHandler[]): string[] {
  const request = { method: 'POST', headers: {} } as Request;
  const response = Object.assign(new ServerResponse(request), { locals: {} }) as unknown as Response;
  noteFacts(request, response);
  for (const handler of handlers) void handler(request, response, () => {});
  const given = response.getHeaderNames().map((name) => [name, String(response.getHeader(name))]);
  return [...given, vary].flat();
}

/** Whoever keeps a copy has to know that others get it compressed. */
const vary = ['Vary', 'Accept-Encoding'];
