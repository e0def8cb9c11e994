import { ID, InputType, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'Somebody who works here, as colleagues see them.' })
export class Colleague {
  @StaffField(() => ID, { description: 'Opaque and permanent; names the person in a note.' })
  id!: string;

  @StaffField(() => String, { description: 'Name of the person.' })
  name!: string;
}

@ObjectType({
  description: 'What those who work on a proposal tell each other. Never part of the public schema.',
})
export class Note {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => String, { description: 'Name of its author.' })
  author!: string;

  @StaffField(() => Boolean, { description: 'Did whoever asks write it?' })
  isMine!: boolean;

  @StaffField(() => InstantScalar, { description: 'When it was written, UTC.' })
  at!: Date;

  @StaffField(() => String, { description: 'Its text, in the language it was written in.' })
  text!: string;

  @StaffField(() => [Colleague], { description: 'The people it names.' })
  mentions!: Colleague[];

  /** Not exposed: what the fields of the resolver are made from. */
  proposalId!: string;
  planId!: string;
  replyToId!: string | null;
  institutionId!: string | null;
}

export const NoteConnection = connectionOf(Note, 'Note', 'notes');

@InputType({ description: 'A note on a proposal.' })
export class AddNoteInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  proposal!: string;

  @StaffField(() => String, { description: 'Its text, at most 2,000 characters.' })
  text!: string;

  @StaffField(() => ID, {
    nullable: true,
    description: 'The note it answers: it joins that thread. Leave out to begin one.',
  })
  replyTo?: string | null;

  @StaffField(() => ID, {
    nullable: true,
    description:
      'For a new thread: the assignment whose institution reads it too. Left out, the committee alone does; what an officer writes is about their own assignment.',
  })
  assignment?: string | null;

  @StaffField(() => [ID], {
    nullable: true,
    description: 'People named in it, at most 20, of `mentionable`: they find it under `myMentions`.',
  })
  mentions?: string[] | null = [];

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The note that was added.' })
export class NotePayload {
  @StaffField(() => Note, { description: 'The note.' })
  note!: Note;
}
