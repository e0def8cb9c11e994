import { assignmentDecisions } from '@iltizam/domain/assignment-workflow';
import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { visibleProposalsSql } from '../proposals/proposal.queries.js';
import { dayPrecision, knownDay } from '../timeline/known-day.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import type { Assignment } from './assignment.type.js';

export const assignmentsFrom = sql`
  assignment a join proposal p on p.id = a.proposal_id join institution i on i.id = a.institution_id`;

/** The columns of an `Assignment`, read from the tables above. */
export const assignmentColumns = sql`
  a.id, a.lead, a.state, a.justification, a.return_reason as "returnReason", a.due_on::text as "dueOn",
  a.assigned_at as "assignedAt", ${knownDay(sql`a.answered_at`, sql`a.answered_precision`)} as "answeredOn",
  ${dayPrecision(sql`a.answered_precision`)} as "answeredPrecision",
  case when a.state = any(${assignmentDecisions}::text[]) then a.state end as decision, a.version,
  a.published_at is not null as published,
  a.suggested_institution_id as "suggestedInstitutionId", a.institution_id as "institutionId",
  i.reference as "institutionReference", a.proposal_id as "proposalId", p.plan_id as "planId",
  p.state as "proposalState"`;

/** Live assignments this reader sees, of proposals this reader sees. */
export const visibleAssignmentsSql = (context: Context): Condition => sql`
  a.ended_at is null and ${visibleTo(context, 'assignment', 'a')} and ${visibleProposalsSql(context)}`;

export const assignmentById: LoaderOf<string, Assignment | null> = (context) =>
  oneByKey(
    (ids) => assignmentsWhere(context, sql`a.id = any(${ids}::uuid[])`),
    (row) => row.id,
  );

/** The lead institution first, the others by reference. */
export const assignmentsOfProposal: LoaderOf<string, Assignment[]> = (context) =>
  manyByKey(
    (ids) => assignmentsWhere(context, sql`a.proposal_id = any(${ids}::uuid[])`),
    (row) => row.proposalId,
  );

async function assignmentsWhere(context: Context, where: Condition): Promise<Assignment[]> {
  const { rows } = await sql<Assignment>`
    select ${assignmentColumns} from ${assignmentsFrom}
    where ${where} and ${visibleAssignmentsSql(context)}
    order by a.proposal_id, a.lead desc, i.reference`.execute(context.read);
  return rows;
}
