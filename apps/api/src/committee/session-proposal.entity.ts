import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { SessionItemEntity } from './session-item.entity.js';

/** A proposal on an agenda. One that left the session's hands before it was voted on is no longer part of the lot. */
export const SessionProposalEntity = defineEntity({
  name: 'SessionProposal',
  tableName: 'session_proposal',
  properties: {
    itemId: () => p.manyToOne(SessionItemEntity).mapToPk().fieldName('item_id').primary(),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id').primary(),
    /** It was sent elsewhere before the vote. */
    gone: p.boolean().default(false),
  },
});

export type SessionProposalEntity = InferEntity<typeof SessionProposalEntity>;
