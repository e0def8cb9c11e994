import type { RequestHandler } from 'express';
import { limits } from '../graphql/limits.js';
import { HttpFailure } from './failures.js';
import { factsOf } from './request-facts.js';
import { whenOver } from './when-over.js';

/** How many requests of each network are being answered. */
export class InFlight {
  private readonly running = new Map<string, number>();

  /** False where a network has as many as it may. */
  enter(network: string): boolean {
    const others = this.running.get(network) ?? 0;
    if (others >= limits.inFlight) return false;
    this.running.set(network, others + 1);
    return true;
  }

  leave(network: string): void {
    const left = (this.running.get(network) ?? 1) - 1;
    if (left > 0) this.running.set(network, left);
    else this.running.delete(network);
  }
}

/** Keeps one network from taking all of the server: what it asks beyond the limit has to come again. */
export function limitInFlight(inFlight = new InFlight()): RequestHandler {
  return (_request, response, next) => {
    const { network } = factsOf(response);
    if (!inFlight.enter(network)) return next(tooMany());
    whenOver(response, () => inFlight.leave(network));
    next();
  };
}

const tooMany = () =>
  new HttpFailure(429, 'RATE_LIMITED', 'Too many requests at the same time; wait for the answers.', {
    field: 'inFlight',
    facts: { limit: limits.inFlight },
    retryAfterSeconds: 1,
  });
