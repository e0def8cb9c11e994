import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day } from '../database/columns.js';

/** How often something of the contract that is to go was asked for on a day, and by which application. */
export const DeprecatedUseEntity = defineEntity({
  name: 'DeprecatedUse',
  tableName: 'deprecated_use',
  properties: {
    /** As the contract names it: `ActionPlan.stage`, `Query.proposals(plan:)`. */
    element: p.string().primary(),
    /** By UTC. */
    day: day().primary(),
    /** An application's id; empty for all that asked without a key, of whom nothing is kept. */
    clientId: p.string().primary(),
    requests: p.integer(),
  },
});

export type DeprecatedUseEntity = InferEntity<typeof DeprecatedUseEntity>;
