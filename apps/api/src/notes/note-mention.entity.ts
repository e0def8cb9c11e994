import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { NoteEntity } from './note.entity.js';

/** Somebody named in a note. */
export const NoteMentionEntity = defineEntity({
  name: 'NoteMention',
  tableName: 'note_mention',
  properties: {
    noteId: () => p.manyToOne(NoteEntity).mapToPk().primary().fieldName('note_id'),
    userId: () => p.manyToOne(UserEntity).mapToPk().primary().fieldName('account_id'),
  },
});

export type NoteMentionEntity = InferEntity<typeof NoteMentionEntity>;
