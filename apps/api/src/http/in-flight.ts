import type { RequestHandler } from 'express';
import { limits } from '../graphql/limits.js';
import { HttpFailure } from './failures.js';
import { factsOf } from './request-facts.js';

/** Keeps one network from taking all of the server: what it asks beyond the limit has to come again. */
export function limitInFlight(): RequestHandler {
  const running = new Map<string, number>();
  return (_request, response, next) => {
    const { network } = factsOf(response);
    const others = running.get(network) ?? 0;
    if (others >= limits.inFlight) return next(tooMany());
    running.set(network, others + 1);
    response.once('close', () => {
      const left = (running.get(network) ?? 1) - 1;
      if (left > 0) running.set(network, left);
      else running.delete(network);
    });
    next();
  };
}

const tooMany = () =>
  new HttpFailure(429, 'RATE_LIMITED', 'Too many requests at the same time; wait for the answers.', {
    field: 'inFlight',
    facts: { limit: limits.inFlight },
    retryAfterSeconds: 1,
  });
