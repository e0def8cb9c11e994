import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, version } from '../database/columns.js';
import type { TriageOrder } from '../triage/triage-order.js';
import { clock } from '../database/clock.js';

/** A filter and an order of the queue under a name. */
export const SavedViewEntity = defineEntity({
  name: 'SavedView',
  tableName: 'saved_view',
  properties: {
    id: id(),
    ownerId: () => p.manyToOne(UserEntity).mapToPk().fieldName('owner_id'),
    name: p.string(),
    /** On everybody's list in the committee, or on its owner's alone. */
    team: p.boolean(),
    /** A `ProposalFilter`, what is not asked left out. */
    filter: p.json<Record<string, unknown>>(),
    order: p.string().$type<TriageOrder>().fieldName('sort_order'),
    createdAt: instant().onCreate(() => clock.now()),
    version: version(),
  },
});

export type SavedViewEntity = InferEntity<typeof SavedViewEntity>;
