import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { CommitmentEntity } from './commitment.entity.js';

export const RelatedCommitmentEntity = defineEntity({
  name: 'RelatedCommitment',
  tableName: 'related_commitment',
  properties: {
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().primary().fieldName('commitment_id'),
    relatedId: () => p.manyToOne(CommitmentEntity).mapToPk().primary().fieldName('related_id'),
  },
});

export type RelatedCommitmentEntity = InferEntity<typeof RelatedCommitmentEntity>;
