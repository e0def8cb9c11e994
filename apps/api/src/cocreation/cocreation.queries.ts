import type { Channel } from '@iltizam/domain/channels';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import { maskedWorkflowState, type PublicState } from '@iltizam/domain/public-state';
import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { visibleProposalsSql } from '../proposals/proposal.queries.js';
import { visibleInTally, visibleTo, type Condition } from '../visibility/visibility-sql.js';

/** Proposals of a plan that stand alike for this reader; everybody knows how many were removed. */
export interface HeldProposals {
  planId: string;
  themeId: string;
  channel: Channel;
  /** What the reader may know: the workflow's state, or no more than the public's. */
  state: ProposalState;
  publicState: PublicState;
  /** By a moderator, before or after it was read: its number stays, and it counts as received. */
  removed: boolean;
  count: number;
}

type Row = HeldProposals & { inTriage: boolean };

export const proposalsHeld: LoaderOf<string, HeldProposals[]> = (context) =>
  manyByKey(
    async (planIds) => {
      const { rows } = await sql<Row>`
        select plan_id as "planId", theme_id as "themeId", channel, state, public_state as "publicState", removed,
               "inTriage", sum(count)::int as count
        from (${fromTally(context, planIds) ?? fromProposals(context, planIds)}) held
        group by 1, 2, 3, 4, 5, 6, 7 having sum(count) > 0`.execute(context.read);
      return rows.map(({ inTriage, ...row }) => ({
        ...row,
        state: inTriage ? row.state : maskedWorkflowState[row.publicState],
      }));
    },
    (row) => row.planId,
  );

/** Nobody's rights on each proposal apart: then the tally knows. */
function fromTally(context: Context, planIds: readonly string[]): Condition | null {
  const visible = visibleInTally(context, 'proposal', 'n');
  const triage = visibleInTally(context, 'triage', 'n');
  if (!visible || !triage) return null;
  return sql`
    select n.plan_id, n.theme_id, n.channel, n.state, n.public_state, n.removed, ${triage} as "inTriage", n.count
    from proposal_tally n where n.plan_id = any(${planIds})
      and case when n.removed then n.state <> 'DRAFT' else ${visible} end`;
}

/** What is removed is counted by the tally for everybody: an officer does not read it. */
const fromProposals = (context: Context, planIds: readonly string[]): Condition => sql`
  select p.plan_id, p.theme_id, p.channel, p.state, p.public_state, false as removed,
         ${visibleTo(context, 'triage', 'p')} as "inTriage", 1 as count
  from proposal p where p.plan_id = any(${planIds}) and p.removed_at is null and ${visibleProposalsSql(context)}
  union all
  select n.plan_id, n.theme_id, n.channel, n.state, n.public_state, true, false, n.count
  from proposal_tally n where n.plan_id = any(${planIds}) and n.removed and n.state <> 'DRAFT'`;
