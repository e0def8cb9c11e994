import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant } from '../database/columns.js';
import { ProposalEntity } from './proposal.entity.js';
import { clock } from '../database/clock.js';

/** A member who stands aside from a proposal, with the ground. One that was withdrawn stays in the register. */
export const RecusalEntity = defineEntity({
  name: 'Recusal',
  tableName: 'recusal',
  properties: {
    id: id(),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id'),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('user_id'),
    ground: p.text(),
    declaredAt: instant().onCreate(() => clock.now()),
    withdrawnAt: instant().nullable(),
  },
});

export type RecusalEntity = InferEntity<typeof RecusalEntity>;
