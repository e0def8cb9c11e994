import type { Channel } from '@iltizam/domain/channels';
import type { OutcomeDecision } from '@iltizam/domain/outcomes';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import { maskedWorkflowState, publicState } from '@iltizam/domain/public-state';
import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { lastPublished, visibleProposalsSql } from '../proposals/proposal.queries.js';
import { visibleTo } from '../visibility/visibility-sql.js';

/** Proposals of a plan that stand alike for this reader. */
export interface HeldProposals {
  planId: string;
  themeId: string;
  channel: Channel;
  /** What the reader may know: the workflow's state, or no more than the public's. */
  state: ProposalState;
  count: number;
}

type Row = Omit<HeldProposals, 'state'> & {
  state: ProposalState;
  publishedOutcome: OutcomeDecision | null;
  inTriage: boolean;
};

export const proposalsHeld: LoaderOf<string, HeldProposals[]> = (context) =>
  manyByKey(
    async (planIds) => {
      const { rows } = await sql<Row>`
        select "planId", "themeId", channel, state, "publishedOutcome", "inTriage", count(*)::int as count
        from (
          select p.plan_id as "planId", p.theme_id as "themeId", p.channel, p.state,
                 ${lastPublished(sql`o.decision`)} as "publishedOutcome",
                 ${visibleTo(context, 'triage', 'p')} as "inTriage"
          from proposal p where p.plan_id = any(${planIds}) and ${visibleProposalsSql(context)}
        ) held
        group by 1, 2, 3, 4, 5, 6`.execute(context.read);
      return rows.map(({ publishedOutcome, inTriage, ...row }) => ({
        ...row,
        state: inTriage
          ? row.state
          : maskedWorkflowState[publicState({ state: row.state, publishedOutcome })],
      }));
    },
    (row) => row.planId,
  );
