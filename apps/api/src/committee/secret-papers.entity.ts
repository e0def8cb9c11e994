import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { College } from '@iltizam/domain/roles';
import type { VoteChoice } from '@iltizam/domain/session-votes';
import { SessionVoteEntity } from './session-vote.entity.js';

/**
 * The urns of a secret ballot: how many papers of a college say what. There is no row a paper, so that no order, time or
 * transaction ties one to its voter.
 */
export const SecretPapersEntity = defineEntity({
  name: 'SecretPapers',
  tableName: 'secret_papers',
  properties: {
    voteId: () => p.manyToOne(SessionVoteEntity).mapToPk().fieldName('vote_id').primary(),
    college: p.string().$type<College>().primary(),
    choice: p.string().$type<VoteChoice>().primary(),
    count: p.integer().default(0),
  },
});

export type SecretPapersEntity = InferEntity<typeof SecretPapersEntity>;
