import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, localizedText, version } from '../database/columns.js';
import { fileColumns } from '../files/file-columns.js';
import { ProposalDraftEntity } from '../proposals/proposal-draft.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** A file that goes with a proposal. The file itself lies in the file store; this row says where. */
export const AttachmentEntity = defineEntity({
  name: 'Attachment',
  tableName: 'attachment',
  properties: {
    id: id(),
    /** The proposal it goes with, or the draft it was sent with: one of the two. */
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id').nullable(),
    draftId: () =>
      p.manyToOne(ProposalDraftEntity).mapToPk().fieldName('draft_id').nullable().deleteRule('cascade'),
    title: localizedText().nullable(),
    ...fileColumns(),
    /** Who added it to a record of a meeting; null where its author did. */
    addedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('added_by_id').nullable(),
    addedAt: instant(),
    version: version(),
  },
});

export type AttachmentEntity = InferEntity<typeof AttachmentEntity>;
