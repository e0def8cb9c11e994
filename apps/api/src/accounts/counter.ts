import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../database/database.js';
import { limitStore } from '../database/limit-store.js';

export interface CountLimit {
  points: number;
  /** Seconds. */
  duration: number;
}

/** It may not be done now. */
export interface Blocked {
  retryAfterSeconds: number;
}

/** The counts cannot be kept: nobody may try, or the limits would be gone. */
export class CountsUnavailable extends Error {}

export interface Counter {
  /** Counts one more before it is done; two at the same moment are two. */
  count(key: string): Promise<Blocked | null>;
  has(key: string): Promise<boolean>;
  /** One less. */
  giveBack(key: string): Promise<void>;
  forget(key: string): Promise<void>;
  remember(key: string): Promise<void>;
}

/** Makes counters that all instances share; a restart gives no new budget. */
export async function openCounters(orm: Database): Promise<(name: string, limit: CountLimit) => Counter> {
  const storeClient = await limitStore(orm.em);
  return (keyPrefix, { points, duration }) => {
    const limiter = new RateLimiterPostgres({
      storeClient,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix,
      points,
      duration,
      // One of them removes what has expired, for all.
      clearExpiredByTimeout: keyPrefix === 'sign-in-all',
    });
    return {
      count: (key) => blocked(limiter.consume(key)),
      has: async (key) => (await kept(limiter.get(key))) !== null,
      giveBack: async (key) => void (await kept(limiter.reward(key))),
      forget: async (key) => void (await kept(limiter.delete(key))),
      remember: async (key) => void (await kept(limiter.set(key, 1, duration))),
    };
  };
}

async function blocked(consumed: Promise<RateLimiterRes>): Promise<Blocked | null> {
  try {
    await consumed;
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw unavailable(error);
    return { retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
  }
}

const kept = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw unavailable(error);
  });

const unavailable = (cause: unknown) => new CountsUnavailable('what is tried cannot be counted', { cause });
