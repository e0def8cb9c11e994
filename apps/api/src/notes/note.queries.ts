import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { Page } from '../graphql/connection.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import type { Note } from './note.type.js';

const notesFrom = sql`note n join account u on u.id = n.author_id join proposal p on p.id = n.proposal_id`;

const noteColumns = (context: Context): Condition => sql`
  n.id, u.name as author, n.author_id = ${context.actor.userId}::uuid as "isMine", n.at, n.text,
  n.proposal_id as "proposalId", p.plan_id as "planId", n.reply_to_id as "replyToId",
  (select a.institution_id from assignment a where a.id = n.assignment_id) as "institutionId",
  array(select json_build_object('id', m.account_id, 'name', named.name)
        from note_mention m join account named on named.id = m.account_id
        where m.note_id = n.id order by named.name, m.account_id) as mentions`;

/** Notes this reader may read, on proposals whose work they see. */
const visibleNotesSql = (context: Context): Condition => sql`
  p.removed_at is null and ${visibleTo(context, 'triage', 'p')} and ${visibleTo(context, 'note', 'n')}`;

async function notesWhere(context: Context, where: Condition): Promise<Note[]> {
  const { rows } = await sql<Note>`
    select ${noteColumns(context)} from ${notesFrom}
    where ${where} and ${visibleNotesSql(context)} order by n.at, n.id`.execute(context.read);
  return rows;
}

const notesOfProposal: LoaderOf<string, Note[]> = (context) =>
  manyByKey(
    (ids) => notesWhere(context, sql`n.proposal_id = any(${ids}::uuid[])`),
    (row) => row.proposalId,
  );

/** Notes on a proposal in the order they were written: those that begin a thread, or the answers to one of them. */
export async function notesOn(
  context: Context,
  proposalId: string,
  replyToId: string | null,
): Promise<Note[]> {
  const notes = await context.load(notesOfProposal).load(proposalId);
  return notes.filter((note) => note.replyToId === replyToId);
}

export const noteById = async (context: Context, id: string): Promise<Note | null> =>
  (await notesWhere(context, sql`n.id = ${id}::uuid`))[0] ?? null;

const newestFirst: Order = {
  name: 'mentions, newest',
  direction: 'desc',
  columns: [
    { expression: sql`n.at`, type: 'timestamptz' },
    { expression: sql`n.id`, type: 'uuid' },
  ],
};

/** Notes that name whoever asks, as far as they may still read them. */
export const mentionsOf = (context: Context, page: PageArguments): Promise<Page<Note>> =>
  readPage(
    context.read,
    {
      columns: noteColumns(context),
      from: sql`${notesFrom} join note_mention mine on mine.note_id = n.id`,
      where: sql`mine.account_id = ${context.actor.userId}::uuid and ${visibleNotesSql(context)}`,
      order: newestFirst,
    },
    page,
  );
