import { mostMentions, readsNotes, threadOf, type NoteAssignment } from '@iltizam/domain/notes';
import { checkText } from '@iltizam/domain/text-limits';
import { sql } from 'kysely';
import { readActor } from '../accounts/actor.queries.js';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { OutboxMessageEntity } from '../outbox/outbox-message.entity.js';
import { visibleSql } from '../visibility/visibility-sql.js';
import { NoteMentionEntity } from './note-mention.entity.js';
import { NoteEntity } from './note.entity.js';
import { noteById } from './note.queries.js';
import type { AddNoteInput, NotePayload } from './note.type.js';

export async function addNote(context: Context, input: AddNoteInput): Promise<NotePayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.addNote',
    input,
    change: (change) => add(change, input),
  });
  const note = await noteById(context, id);
  if (!note) throw notFound();
  return { note };
}

async function add(change: Change, input: AddNoteInput): Promise<{ id: string }> {
  const text = accepted(checkText(input.text, 'note', 'text'));
  if (text === '') deny('INVALID_INPUT', 'missing', { field: 'text' });
  const proposal = await readProposal(change, input.proposal);
  const { replyToId, shared } = await readThread(change, proposal, input);
  const mentions = await checkMentions(change, input.mentions ?? [], shared);
  const note = change.em.create(NoteEntity, {
    proposalId: proposal.id,
    assignmentId: shared?.id ?? null,
    replyToId,
    authorId: change.userId ?? '',
    text,
    at: change.now,
  });
  for (const userId of mentions) change.em.create(NoteMentionEntity, { noteId: note.id, userId });
  tell(change, proposal.reference, note.id, mentions);
  return { id: note.id };
}

interface NotedProposal {
  id: string;
  reference: string;
  assignments: NoteAssignment[];
}

/** The proposal with its live assignments, the lead's first. A note changes nothing of it, so it is not locked. */
async function readProposal(change: Change, reference: string): Promise<NotedProposal> {
  const { rows } = await sql<NotedProposal>`
    select p.id, p.reference,
      array(select json_build_object('id', a.id, 'institution', i.reference)
            from assignment a join institution i on i.id = a.institution_id
            where a.proposal_id = p.id and a.ended_at is null
            order by a.lead desc, i.reference) as assignments
    from proposal p
    where p.reference = ${reference} and p.removed_at is null
      and ${visibleSql(change.actor, 'triage', 'p')}`.execute(readerOf(change.em));
  return rows[0] ?? deny('NOT_FOUND', undefined, { field: 'proposal' });
}

/** The thread it joins or begins, and the assignment that thread is shared with. */
async function readThread(change: Change, proposal: NotedProposal, input: AddNoteInput) {
  const { replyTo = null, assignment = null } = input;
  if (replyTo === null) {
    const shared = accepted(threadOf(change.actor, proposal.assignments, assignment));
    return { replyToId: null, shared };
  }
  const parent = isId(replyTo) ? await change.em.findOne(NoteEntity, { id: replyTo }) : null;
  const shared = proposal.assignments.find(({ id }) => id === parent?.assignmentId) ?? null;
  const readable =
    parent?.proposalId === proposal.id && readsNotes(change.actor, shared?.institution ?? null);
  if (!parent || !readable) return deny('NOT_FOUND', undefined, { field: 'replyTo' });
  return { replyToId: parent.replyToId ?? parent.id, shared };
}

/** Nobody is named who could not read the note; who that is, is not told. */
async function checkMentions(
  change: Change,
  named: readonly string[],
  shared: NoteAssignment | null,
): Promise<string[]> {
  if (named.length > mostMentions)
    deny('LIMIT_EXCEEDED', undefined, {
      field: 'mentions',
      facts: { limit: mostMentions, given: named.length },
    });
  const people = [...new Set(named)].filter((id) => id !== change.userId);
  for (const id of people) {
    const actor = isId(id) ? await readActor(readerOf(change.em), id, change.today) : null;
    if (!actor || !readsNotes(actor, shared?.institution ?? null))
      deny('INVALID_INPUT', 'cannotBeMentioned', { field: 'mentions', facts: { user: id } });
  }
  return people;
}

/** The log knows that a note was written, and not what it says: those who read the log are not those who read notes. */
function tell(change: Change, reference: string, noteId: string, mentions: string[]): void {
  change.touch({ recordType: 'NOTE', recordId: noteId, reference, changes: [] }, null);
  if (mentions.length === 0) return;
  change.em.create(OutboxMessageEntity, {
    at: change.now,
    kind: 'note.mention',
    recordType: 'NOTE',
    reference,
    payload: { note: noteId, users: mentions },
    handledAt: null,
  });
}
