import type { HoldGround } from '@iltizam/domain/public-forms';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { id, instant, localizedText } from '../database/columns.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** What a citizen wrote under a proposal. One level only: a comment answers the proposal, not another comment. */
export const ProposalCommentEntity = defineEntity({
  name: 'ProposalComment',
  tableName: 'proposal_comment',
  properties: {
    id: id(),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id'),
    citizenId: () =>
      p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').nullable().deleteRule('set null'),
    text: localizedText(),
    writtenAt: instant(),
    /** Since when everybody reads it. */
    shownAt: instant().nullable(),
    /** Since when a moderator keeps it from being read. */
    removedAt: instant().nullable(),
    heldFor: p.json<HoldGround[]>().default('[]'),
  },
});

export type ProposalCommentEntity = InferEntity<typeof ProposalCommentEntity>;
