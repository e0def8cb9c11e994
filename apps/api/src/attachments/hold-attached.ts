import { checkAttaching, type AttachedTo } from '@iltizam/domain/attachments';
import type { Result } from '@iltizam/domain/refusals';
import { sql, type RawBuilder } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { notFound } from '../graphql/refused.js';
import { visibleSql } from '../visibility/visibility-sql.js';

interface Held extends AttachedTo {
  id: string;
  reference: string;
}

/** The proposal `p` whose files change, kept for this command alone, and whether this person may. */
export async function holdAttached(
  change: Change,
  which: RawBuilder<unknown>,
): Promise<Held & { may: Result<null> }> {
  const { rows } = await sql<Held>`
    select p.id, p.reference, p.channel, p.state, (select m.reference from meeting m where m.id = p.meeting_id) as meeting
    from proposal p where ${which} and p.removed_at is null and ${visibleSql(change.actor, 'proposal', 'p')}
    for update of p`.execute(readerOf(change.em));
  const [held] = rows;
  if (!held) throw notFound();
  return { ...held, may: checkAttaching(change.actor, held) };
}

/** Files of one owner that are here or on their way. */
export async function filesHeld(change: Change, of: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from attachment where ${of} and state <> 'REFUSED'`.execute(
    readerOf(change.em),
  );
  return rows[0]!.count;
}
