import { unansweredAssignments, type AssignmentState } from '@iltizam/domain/assignment-workflow';
import { institutionsOf } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import type { Condition } from '../visibility/visibility-sql.js';
import { visibleAssignmentsSql } from './assignment.queries.js';
import { AssignmentStateEnum } from './assignment.type.js';

@InputType({ description: 'Which assignments; every condition given must hold.' })
export class AssignmentFilter {
  @StaffField(() => [AssignmentStateEnum], { nullable: true, description: 'In one of these states.' })
  state?: AssignmentState[] | null;

  @StaffField(() => String, { nullable: true, description: 'Put before this institution (reference).' })
  institution?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Of proposals of this plan (reference).' })
  plan?: string | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'True: unanswered after their due day. False: not late.',
  })
  late?: boolean | null;

  @StaffField(() => Boolean, { nullable: true, description: 'Of an institution the person acts for.' })
  mine?: boolean | null;
}

/** `a` is an assignment, `p` its proposal and `i` its institution. */
export function assignmentsMatching(context: Context, filter: AssignmentFilter | null): Condition {
  const { state, institution, plan, late, mine } = filter ?? {};
  const conditions = [visibleAssignmentsSql(context)];
  if (state != null) conditions.push(sql`a.state = any(${state}::text[])`);
  if (institution != null) conditions.push(sql`i.reference = ${institution}`);
  if (plan != null) conditions.push(sql`p.plan_id = (select id from plan where reference = ${plan})`);
  if (late != null) conditions.push(sql`${isLate(context.today)} = ${late}`);
  if (mine) conditions.push(sql`i.reference = any(${institutionsOf(context.actor)}::text[])`);
  return sql.join(conditions, sql` and `);
}

/** Without a due day nothing is late. */
const isLate = (today: string): Condition => sql`
  (a.state = any(${unansweredAssignments}::text[]) and coalesce(a.due_on < ${today}::date, false))`;
