import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';

/**
 * What an application or a network asked for in an hour. Instances take parts of the hour's budget in advance, so that
 * together they give no more than there is and do not write at every request.
 */
export const ApiUsageEntity = defineEntity({
  name: 'ApiUsage',
  tableName: 'api_usage',
  properties: {
    /** `client:` and its id, or `network:` and its address. */
    subject: p.string().primary(),
    hour: instant().primary(),
    /** Taken in advance by instances, spent or not yet. */
    taken: p.bigint('number'),
    /** What the last one that asked was given. */
    granted: p.bigint('number'),
    cost: p.bigint('number'),
    requests: p.integer(),
    refused: p.integer(),
  },
});

export type ApiUsageEntity = InferEntity<typeof ApiUsageEntity>;
