import { sql, type RawBuilder } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf, type Reader } from '../database/database.js';
import { isId } from '../graphql/ids.js';

/** Takes away files of one owner, as their author wishes; what is none of theirs is not there. Returns those that went. */
export async function takeAway(
  read: Reader,
  of: RawBuilder<unknown>,
  ids: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    delete from attachment where ${of} and id = any(${ids.filter(isId)}::uuid[]) returning id`.execute(read);
  return rows.map(({ id }) => id);
}

/** A draft became a proposal: its files go with it, also the one somebody still looks at. */
export async function handInFiles(
  change: Change,
  draftId: string,
  { id, reference }: { id: string; reference: string },
): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update attachment set proposal_id = ${id}, draft_id = null
    where draft_id = ${draftId} and state in ('CHECKING', 'AVAILABLE') returning id`.execute(
    readerOf(change.em),
  );
  if (rows.length === 0) return;
  const changes = rows.map((row) => ({ field: 'attachments', before: null, after: row.id }));
  change.touch({ recordType: 'PROPOSAL', recordId: id, reference, changes }, 'CITIZEN');
}
