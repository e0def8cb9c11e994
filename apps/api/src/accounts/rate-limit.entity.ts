import { defineEntity, p, type InferEntity } from '@mikro-orm/core';

/**
 * Attempts counted per account, per network and in all. Written by rate-limiter-flexible, which fills the columns
 * by position: their order matters, and nothing else reads them.
 */
export const RateLimitEntity = defineEntity({
  name: 'RateLimit',
  tableName: 'rate_limit',
  properties: {
    /** What is counted; people and networks stand as hashes. */
    key: p.string().length(255).primary(),
    points: p.integer().default(0),
    /** Milliseconds since 1970; null never expires. */
    expire: p.bigint('number').nullable(),
  },
});

export type RateLimitEntity = InferEntity<typeof RateLimitEntity>;
