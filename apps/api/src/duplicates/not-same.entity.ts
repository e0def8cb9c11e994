import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { instant } from '../database/columns.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** Two proposals somebody compared and found to say different things; nobody is shown the pair again. */
export const NotSameEntity = defineEntity({
  name: 'NotSame',
  tableName: 'not_same',
  properties: {
    /** The lower of the two ids, so that a pair has one row whichever of the two was read. */
    firstId: () => p.manyToOne(ProposalEntity).mapToPk().primary().fieldName('first_id'),
    secondId: () => p.manyToOne(ProposalEntity).mapToPk().primary().fieldName('second_id'),
    markedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('marked_by_id').nullable(),
    markedAt: instant(),
  },
});

export type NotSameEntity = InferEntity<typeof NotSameEntity>;
