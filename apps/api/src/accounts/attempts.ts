import { createHash } from 'node:crypto';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { Database } from '../database/database.js';
import { limitStore } from '../database/limit-store.js';

const QUARTER_HOUR = 15 * 60;
const REMEMBERED = 90 * 24 * 60 * 60;

/** Attempts to sign in. Seconds; every count is kept in the database, so a restart gives no new budget. */
export const attemptLimits = {
  /** Of one account from one network: its owner can still sign in from elsewhere. */
  account: { points: 10, duration: QUARTER_HOUR },
  /** Of one network, whatever the account. */
  network: { points: 100, duration: QUARTER_HOUR },
  /** In all: one password tried on many accounts from many networks. */
  all: { points: 150, duration: QUARTER_HOUR },
} as const;

/** The attempt may not be made now. */
export interface Blocked {
  retryAfterSeconds: number;
  by: keyof typeof attemptLimits;
}

/** The counts cannot be kept: nobody may try, or the limits would be gone. */
export class AttemptsUnavailable extends Error {}

export interface Attempts {
  /** Counts an attempt before it is made; two at the same moment are two. */
  count(email: string, network: string): Promise<Blocked | null>;
  /** It was the owner: their attempts are forgotten and the network is known as theirs. */
  succeeded(email: string, network: string): Promise<void>;
}

export async function openAttempts(orm: Database): Promise<Attempts> {
  const storeClient = await limitStore(orm.em);
  const limiter = (keyPrefix: string, { points, duration }: { points: number; duration: number }) =>
    new RateLimiterPostgres({
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
  const account = limiter('sign-in-account', attemptLimits.account);
  const networks = limiter('sign-in-network', attemptLimits.network);
  const all = limiter('sign-in-all', attemptLimits.all);
  const known = limiter('known-network', { points: 1, duration: REMEMBERED });

  return {
    async count(email, network) {
      const pair = pairOf(email, network);
      // In this order: what one network does to one account must not use up what everybody has.
      return (
        (await blocked('account', account.consume(pair))) ??
        (await blocked('network', networks.consume(network))) ??
        ((await kept(known.get(pair))) ? null : blocked('all', all.consume('all')))
      );
    },
    async succeeded(email, network) {
      const pair = pairOf(email, network);
      await kept(
        Promise.all([
          account.delete(pair),
          networks.reward(network),
          all.reward('all'),
          known.set(pair, 1, REMEMBERED),
        ]),
      );
    },
  };
}

/** The table holds no addresses of people. Both parts are what we made of them, nothing the caller can vary. */
const pairOf = (email: string, network: string): string =>
  createHash('sha256').update(`${email}\n${network}`).digest('base64url');

async function blocked(by: Blocked['by'], consumed: Promise<RateLimiterRes>): Promise<Blocked | null> {
  try {
    await consumed;
    return null;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw unavailable(error);
    return { by, retryAfterSeconds: Math.max(1, Math.ceil(error.msBeforeNext / 1000)) };
  }
}

const kept = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch((error: unknown) => {
    throw unavailable(error);
  });

const unavailable = (cause: unknown) =>
  new AttemptsUnavailable('attempts to sign in cannot be counted', { cause });
