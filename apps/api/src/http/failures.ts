import type { ErrorRequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { mayBeKept } from '../database/abandoned.js';
import { isAway } from '../database/away.js';
import { ServiceAway, type ServiceName } from '../outside/breaker.js';
import { toldAway } from '../outside/told-away.js';
import { isForWantOfRoom, ROOM_AFTER_SECONDS } from '../storage/no-room.js';
import { isUnstorable } from '../database/unstorable.js';
import { limits, type Limit } from '../graphql/limits.js';
import { factsOf } from './request-facts.js';

type Facts = Record<string, string | number>;

/** A request that is turned away before anything is asked or changed. */
export class HttpFailure extends Error {
  constructor(
    /** Not `status`: the body parser writes its own into that. */
    readonly httpStatus: number,
    readonly code: string,
    message: string,
    readonly details: { field?: string; facts?: Facts; retryAfterSeconds?: number } = {},
  ) {
    super(message);
  }
}

export function tooLarge(limit: Limit, given: number, status = 400): HttpFailure {
  return new HttpFailure(status, 'LIMIT_EXCEEDED', 'The request is larger than a limit.', {
    field: limit,
    facts: { limit: limits[limit], given },
  });
}

/** Nothing is wrong with what was asked: the same may be asked again in a moment. */
export const inAMoment = {
  message: 'More is asked than can be answered just now; ask again in a moment.',
  field: 'load',
  retryAfterSeconds: 1,
  facts: { retryAfterSeconds: 1 },
};

export const tooBusy = (): HttpFailure => new HttpFailure(503, 'RATE_LIMITED', inAMoment.message, inAMoment);

/** There is no room on the disk: nothing was written. */
export const noRoomForFile = (): HttpFailure =>
  new HttpFailure(507, 'RATE_LIMITED', 'The disk is full; nothing was written. Ask again later.', {
    field: 'storage',
    facts: { why: 'diskFull', retryAfterSeconds: ROOM_AFTER_SECONDS },
    retryAfterSeconds: ROOM_AFTER_SECONDS,
  });

/** A service beside is away: which one, and what to do. */
export function serviceAway(service: ServiceName): HttpFailure {
  const { code, field, why, message } = toldAway[service];
  const retryAfterSeconds = 10;
  return new HttpFailure(503, code, message, { field, facts: { why, retryAfterSeconds }, retryAfterSeconds });
}

const kept = (): string =>
  mayBeKept() ? 'It may have been carried out all the same.' : 'Nothing of this request was kept.';

export const unreadable = (status = 400): HttpFailure =>
  new HttpFailure(status, 'BAD_REQUEST', 'The body cannot be read: send UTF-8 JSON, not compressed.');

type Shape = (failure: HttpFailure, requestId: string) => object;

/** As the answers of the sign-in routes look. */
const plain: Shape = ({ code, message, details }, requestId) => ({
  code,
  ...details,
  message,
  ...(code === 'INTERNAL' ? { requestId } : {}),
});

/** As a GraphQL client reads errors. */
const graphql: Shape = ({ code, message, details: { field, facts } }, requestId) => ({
  errors: [{ message, extensions: { code, field: field ?? null, facts: facts ?? {}, requestId } }],
});

const shapes = { plain, graphql };

/** Answers whatever went wrong on the way; what is our own fault is logged and not told. */
export function answerFailures(shape: keyof typeof shapes, log: Logger): ErrorRequestHandler {
  return (error: unknown, _request, response, next) => {
    const { requestId } = factsOf(response);
    if (hasLeft(error, response)) {
      log.info({ requestId }, 'whoever asked left before the end of the answer');
      return void response.destroy();
    }
    const failure = failureOf(error);
    if (failure.httpStatus >= 500 && !(error instanceof HttpFailure))
      log.error({ requestId, err: error }, 'request failed');
    if (response.headersSent) return next(error);
    send(response, failure, shapes[shape](failure, requestId));
  };
}

/** In the middle of a long answer: nobody's fault, and nobody is left to be told. */
const hasLeft = (error: unknown, response: Response): boolean =>
  response.headersSent && (error as NodeJS.ErrnoException | null)?.code === 'ERR_STREAM_PREMATURE_CLOSE';

function send(response: Response, failure: HttpFailure, body: object): void {
  const wait = failure.details.retryAfterSeconds;
  if (wait !== undefined) response.setHeader('Retry-After', String(wait));
  response.setHeader('Cache-Control', 'no-store');
  // The rest of a body that is too large is not waited for.
  if (failure.httpStatus === 413) response.setHeader('Connection', 'close');
  response.status(failure.httpStatus).json(body);
}

/** What the body parser and the router throw, in our words. */
function failureOf(error: unknown): HttpFailure {
  if (error instanceof HttpFailure) return error;
  if (isForWantOfRoom(error)) return noRoomForFile();
  if (isUnstorable(error))
    return new HttpFailure(400, 'INVALID_INPUT', 'An address or a text holds a character that no text has.', {
      facts: { why: 'controlCharacter' },
    });
  if (error instanceof ServiceAway) return serviceAway(error.service);
  if (isAway(error))
    return new HttpFailure(
      503,
      'RATE_LIMITED',
      `The database cannot be reached just now; ask again in a moment. ${kept()}`,
      inAMoment,
    );
  const { status, type, length } = error as { status?: number; type?: string; length?: number };
  if (type === 'entity.too.large') return tooLarge('bodyBytes', length ?? limits.bodyBytes + 1, 413);
  if (type !== undefined && status !== undefined && status < 500) {
    return unreadable(status);
  }
  if (status !== undefined && status >= 400 && status < 500) {
    return new HttpFailure(status, 'BAD_REQUEST', 'The request cannot be read.');
  }
  return new HttpFailure(500, 'INTERNAL', `Something went wrong on our side. ${kept()}`);
}
