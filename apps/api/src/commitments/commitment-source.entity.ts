import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { CommitmentEntity } from './commitment.entity.js';

/** The proposals a commitment was made from. */
export const CommitmentSourceEntity = defineEntity({
  name: 'CommitmentSource',
  tableName: 'commitment_source',
  indexes: [{ properties: ['proposalId'] }],
  properties: {
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().primary().fieldName('commitment_id'),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().primary().fieldName('proposal_id'),
    linkedAt: instant(),
  },
});

export type CommitmentSourceEntity = InferEntity<typeof CommitmentSourceEntity>;
