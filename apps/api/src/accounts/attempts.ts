import { createHash } from 'node:crypto';
import type { Blocked as BlockedBy, Counter, CountLimit } from './counter.js';

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
export interface Blocked extends BlockedBy {
  by: keyof typeof attemptLimits;
}

export interface Attempts {
  /** Counts an attempt before it is made; two at the same moment are two. */
  count(email: string, network: string): Promise<Blocked | null>;
  /** It was the owner: their attempts are forgotten and the network is known as theirs. */
  succeeded(email: string, network: string): Promise<void>;
}

export function openAttempts(counter: (name: string, limit: CountLimit) => Counter): Attempts {
  const account = counter('sign-in-account', attemptLimits.account);
  const networks = counter('sign-in-network', attemptLimits.network);
  const all = counter('sign-in-all', attemptLimits.all);
  const known = counter('known-network', { points: 1, duration: REMEMBERED });

  return {
    async count(email, network) {
      const pair = pairOf(email, network);
      // In this order: what one network does to one account must not use up what everybody has.
      return (
        by('account', await account.count(pair)) ??
        by('network', await networks.count(network)) ??
        ((await known.has(pair)) ? null : by('all', await all.count('all')))
      );
    },
    async succeeded(email, network) {
      const pair = pairOf(email, network);
      await Promise.all([
        account.forget(pair),
        networks.giveBack(network),
        all.giveBack('all'),
        known.remember(pair),
      ]);
    },
  };
}

/** The table holds no addresses of people. Both parts are what we made of them, nothing the caller can vary. */
const pairOf = (email: string, network: string): string =>
  createHash('sha256').update(`${email}\n${network}`).digest('base64url');

const by = (which: Blocked['by'], blocked: BlockedBy | null): Blocked | null =>
  blocked && { ...blocked, by: which };
