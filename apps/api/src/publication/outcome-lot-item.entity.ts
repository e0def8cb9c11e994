import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Refusal } from '@iltizam/domain/refusals';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { OutcomeLotEntity } from './outcome-lot.entity.js';

/** A proposal of a lot, as it was read when the lot was made: what changed since is not published unread. */
export const OutcomeLotItemEntity = defineEntity({
  name: 'OutcomeLotItem',
  tableName: 'outcome_lot_item',
  properties: {
    lotId: () => p.manyToOne(OutcomeLotEntity).mapToPk().fieldName('lot_id').primary(),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id').primary(),
    seenVersion: p.integer(),
    /** Why it was kept back when the hour came; null where it was not. */
    refusal: p.json<Refusal>().nullable(),
  },
});

export type OutcomeLotItemEntity = InferEntity<typeof OutcomeLotItemEntity>;
