import type { OutcomeDecision } from '@iltizam/domain/outcomes';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { adopted } from '../progress/progress.queries.js';
import { lastPublished, visibleProposalsSql } from '../proposals/proposal.queries.js';

/** Published outcomes of a plan that are alike. */
export interface OutcomeTally {
  planId: string;
  decision: OutcomeDecision;
  reason: InadmissibilityReason | null;
  count: number;
}

export const publishedOutcomes: LoaderOf<string, OutcomeTally[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<OutcomeTally>`
        select plan_id as "planId", outcome ->> 'decision' as decision, outcome ->> 'reason' as reason,
               count(*)::int as count
        from (select p.plan_id, ${lastPublished(sql`json_build_object('decision', o.decision, 'reason', o.reason)`)} as outcome
              from proposal p where p.plan_id = any(${ids}) and ${visibleProposalsSql(context)}) published
        where outcome is not null group by 1, 2, 3 order by 2, 3 nulls first`.execute(context.read);
      return rows;
    },
    (row) => row.planId,
  );

/** Adopted commitments of a plan that one institution leads. */
export interface LedTally {
  planId: string;
  institutionId: string;
  count: number;
}

export const adoptedByInstitution: LoaderOf<string, LedTally[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<LedTally>`
        select c.plan_id as "planId", c.lead_institution_id as "institutionId", count(*)::int as count
        from commitment c join institution i on i.id = c.lead_institution_id
        where c.plan_id = any(${ids}) and c.state = any(${adopted}::text[])
        group by 1, 2, i.reference order by 3 desc, i.reference`.execute(context.read);
      return rows;
    },
    (row) => row.planId,
  );
