import { readsNotes } from '@iltizam/domain/notes';
import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import { assignmentById } from '../assignments/assignment.queries.js';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { Institution } from '../institutions/institution.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { proposalById } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { addNote } from './add-note.command.js';
import { mentionable } from './mentionable.queries.js';
import { mentionsOf, notesOn } from './note.queries.js';
import { AddNoteInput, Colleague, Note, NoteConnection, NotePayload } from './note.type.js';

@Resolver(() => Proposal)
export class ProposalNotesResolver {
  @FieldResolver(() => [Note], {
    description:
      'What those who work on it told each other, one note for each thread, the first begun first: the committee reads all, an institution what is shared with it; empty to anybody else.',
  })
  notes(@Root() { id }: Proposal, @Ctx() context: Context): Promise<Note[]> {
    return notesOn(context, id, null);
  }
}

@Resolver(() => Note)
export class NoteResolver {
  @Query(() => NoteConnection, { description: 'Notes that name whoever asks, the newest first.' })
  myMentions(
    @Ctx() context: Context,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Read on after this cursor; leave out to begin.',
    })
    after: string | null,
  ): Promise<Page<Note>> {
    return mentionsOf(context, { first, after });
  }

  @Query(() => [Colleague], {
    description:
      'People who can be named in a note, by name: the committee and its secretariat, and the officers of the institution it is shared with.',
  })
  async mentionable(
    @Ctx() context: Context,
    @Arg('assignment', () => ID, {
      nullable: true,
      description: 'The assignment the note is shared with; leave out for the committee alone.',
    })
    id: string | null,
  ): Promise<Colleague[]> {
    const assignment = id != null && isId(id) ? await context.load(assignmentById).load(id) : null;
    const shared = assignment && readsNotes(context.actor, assignment.institutionReference);
    return mentionable(context, shared ? assignment.institutionId : null);
  }

  @FieldResolver(() => [Note], {
    description: 'The answers, the first one first; none to a note that is an answer itself.',
  })
  replies(@Root() { id, proposalId }: Note, @Ctx() context: Context): Promise<Note[]> {
    return notesOn(context, proposalId, id);
  }

  @FieldResolver(() => Proposal, { description: 'The proposal it is on.' })
  proposal(@Root() row: Note, @Ctx() context: Context): Promise<Proposal | null> {
    return context.load(proposalById).load(row.proposalId);
  }

  @FieldResolver(() => Institution, {
    nullable: true,
    description: 'The institution that reads it too; null for the committee alone.',
  })
  sharedWith(@Root() row: Note, @Ctx() context: Context): Promise<Institution | null> {
    return institutionInPlan(context, row.planId, row.institutionId);
  }

  @Mutation(() => NotePayload, {
    description:
      'Adds a note on a proposal. Refused: NOT_FOUND naming the proposal, note or assignment that is not there for this person, INVALID_INPUT, LIMIT_EXCEEDED.',
  })
  addNote(
    @Ctx() context: Context,
    @Arg('input', () => AddNoteInput, { description: 'On what, what, and whom it names.' })
    input: AddNoteInput,
  ): Promise<NotePayload> {
    return addNote(context, input);
  }
}
