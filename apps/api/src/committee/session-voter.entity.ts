import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { VoteChoice } from '@iltizam/domain/session-votes';
import { SessionVoteEntity } from './session-vote.entity.js';
import { MandateEntity } from './mandate.entity.js';

/** That somebody has voted. What they voted stands here only where the ballot is open. */
export const SessionVoterEntity = defineEntity({
  name: 'SessionVoter',
  tableName: 'session_voter',
  properties: {
    voteId: () => p.manyToOne(SessionVoteEntity).mapToPk().fieldName('vote_id').primary(),
    mandateId: () => p.manyToOne(MandateEntity).mapToPk().fieldName('mandate_id').primary(),
    choice: p.string().$type<VoteChoice>().nullable(),
  },
});

export type SessionVoterEntity = InferEntity<typeof SessionVoterEntity>;
