import type { Channel } from '@iltizam/domain/channels';
import type { OutcomeDecision } from '@iltizam/domain/outcomes';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import { maskedWorkflowState, publicState } from '@iltizam/domain/public-state';
import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
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
        select p.plan_id as "planId", p.theme_id as "themeId", p.channel, p.state,
               o.decision as "publishedOutcome", ${visibleTo(context, 'triage', 'p')} as "inTriage",
               count(*)::int as count
        from proposal p
        left join lateral (
          select decision from outcome
          where proposal_id = p.id and published_at is not null
          order by published_at desc, decided_at desc limit 1
        ) o on true
        where p.plan_id = any(${planIds as string[]}) and ${visibleTo(context, 'proposal', 'p')}
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
