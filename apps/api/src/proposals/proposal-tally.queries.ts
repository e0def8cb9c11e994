import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import { visibleInTally, type Condition } from '../visibility/visibility-sql.js';
import { standingWhere, type ProposalFilter } from './proposal.filter.js';

/**
 * How many proposals a filter finds for this reader, from the tally: the same number as counting them, whatever their
 * number. Null where the filter or the reader's rights ask what the tally does not know.
 */
export function totalInTally(context: Context, filter: ProposalFilter | null): Condition | null {
  const { meeting, institution, q, reason, waitingForMe, awaitsPublication, workflowState } = filter ?? {};
  if (
    meeting != null ||
    institution != null ||
    q != null ||
    reason != null ||
    waitingForMe ||
    awaitsPublication
  )
    return null;
  const visible = visibleInTally(context, 'proposal', 'n');
  if (!visible || (workflowState != null && !visibleInTally(context, 'triage', 'n'))) return null;
  const where = sql.join([visible, sql`not n.removed`, ...standingWhere(context, filter, 'n')], sql` and `);
  return sql`(select coalesce(sum(n.count), 0)::int from proposal_tally n where ${where})`;
}

/** The same number, to be read when somebody asks for it. */
export function totalFromTally(
  context: Context,
  filter: ProposalFilter | null,
): (() => Promise<number>) | null {
  const total = totalInTally(context, filter);
  return (
    total &&
    (async () => {
      const { rows } = await sql<{ total: number }>`select ${total} as total`.execute(context.read);
      return rows[0]?.total ?? 0;
    })
  );
}
