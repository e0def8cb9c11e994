import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import { deny } from '../graphql/refused.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import type { ProposalFilter } from './proposal.filter.js';

/**
 * Refuses to look for the proposals of a meeting while one of them is screened blind: what is left would look like all
 * there is.
 */
export async function refuseHiddenMeeting(context: Context, filter: ProposalFilter | null): Promise<void> {
  const meeting = filter?.meeting ?? null;
  if (meeting === null) return;
  const { rows } = await sql`
    select 1 from proposal p join meeting m on m.id = p.meeting_id
    where m.reference = ${meeting} and p.removed_at is null and not ${visibleTo(context, 'origin', 'p')}
    limit 1`.execute(context.read);
  if (rows.length > 0) deny('NOT_ALLOWED', 'blind', { field: 'filter.meeting' });
}
