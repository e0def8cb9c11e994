import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { AssignmentEntity } from '../assignments/assignment.entity.js';
import { id, instant } from '../database/columns.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** What those who work on a proposal tell each other. Never public. */
export const NoteEntity = defineEntity({
  name: 'Note',
  tableName: 'note',
  properties: {
    id: id(),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id'),
    /** Shared with the institution of this assignment; null for the committee alone. */
    assignmentId: () => p.manyToOne(AssignmentEntity).mapToPk().fieldName('assignment_id').nullable(),
    /** The first note of the thread; null for a note that begins one. */
    replyToId: () => p.manyToOne(NoteEntity).mapToPk().fieldName('reply_to_id').nullable(),
    authorId: () => p.manyToOne(UserEntity).mapToPk().fieldName('author_id'),
    text: p.text(),
    at: instant(),
  },
});

export type NoteEntity = InferEntity<typeof NoteEntity>;
