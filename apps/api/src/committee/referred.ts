import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { deny } from '../graphql/refused.js';
import { holdProposals } from '../proposals/hold-proposal.js';
import { onAgendasSql } from './session-queue.queries.js';

/** An agenda and a lot have only so much room. */
export function checkRoom(field: string, length: number, maximum: number): void {
  if (length > maximum) deny('LIMIT_EXCEEDED', 'tooMany', { field, facts: { length, maximum } });
}

/** Only what was sent to the session comes on an agenda, and on one at a time. */
export async function referredIds(
  change: Change,
  named: readonly string[],
  field: string,
): Promise<Map<string, string>> {
  if (new Set(named).size < named.length) deny('INVALID_INPUT', 'duplicate', { field });
  const held = await holdProposals(change, [...named]);
  for (const reference of named) {
    const proposal = held.get(reference);
    if (!proposal) deny('NOT_FOUND', undefined, { field });
    if (proposal?.state !== 'REFERRED') deny('WRONG_STATE', 'notReferred', { field, facts: { reference } });
  }
  const ids = [...held.values()].map(({ id }) => id);
  const { rows } = await sql<{ reference: string }>`
    select p.reference from proposal p
    where p.id = any(${ids}::uuid[]) and exists (select 1 ${onAgendasSql(sql`p.id`)}) limit 1`.execute(
    readerOf(change.em),
  );
  if (rows[0]) deny('WRONG_STATE', 'onAgenda', { field, facts: rows[0] });
  return new Map([...held].map(([reference, { id }]) => [reference, id]));
}
