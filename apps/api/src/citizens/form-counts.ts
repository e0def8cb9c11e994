import { formLimits, type FormLimit } from '@iltizam/domain/public-forms';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { hashOf } from '../accounts/tokens.js';
import type { EntityManager } from '../database/database.js';
import { limitStore } from '../database/limit-store.js';

/** The counts cannot be kept: nothing is received meanwhile, or the limits would be gone. */
export class CountsUnavailable extends Error {}

/** Counts one more; returns the seconds to wait where it was one too many. Two at the same moment are two. */
export async function countForm(em: EntityManager, limit: FormLimit, whose: string): Promise<number | null> {
  try {
    const storeClient = await limitStore(em);
    const limiter = new RateLimiterPostgres({
      storeClient,
      storeType: 'pool',
      tableName: 'rate_limit',
      tableCreated: true,
      keyPrefix: `form-${limit}`,
      ...formLimits[limit],
      clearExpiredByTimeout: false,
    });
    // The table holds no addresses of people.
    await limiter.consume(hashOf(whose));
    return null;
  } catch (error) {
    if (error instanceof RateLimiterRes) return Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    throw new CountsUnavailable('forms cannot be counted', { cause: error });
  }
}
