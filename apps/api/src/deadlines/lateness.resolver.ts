import { statesWithLiveAssignments, unansweredAssignments } from '@iltizam/domain/assignment-workflow';
import { escalatedUpTo } from '@iltizam/domain/deadlines';
import { sql } from 'kysely';
import { Arg, Ctx, FieldResolver, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';
import { assignmentsFrom, visibleAssignmentsSql } from '../assignments/assignment.queries.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { Institution } from '../institutions/institution.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { holidays } from './holidays.queries.js';

@ObjectType({ description: 'What an institution has not answered in a plan.' })
export class InstitutionLateness {
  @StaffField(() => Int, { description: 'Proposals before it that it has not answered.' })
  open!: number;

  @StaffField(() => Int, { description: 'Of these, due in the next seven days, today included.' })
  dueSoon!: number;

  @StaffField(() => Int, { description: 'Of these, past their last day.' })
  late!: number;

  @StaffField(() => Int, {
    description: 'Of these, more than 5 working days past it: its hierarchy is told.',
  })
  escalated!: number;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'The longest passed last day; null where nothing is late.',
  })
  oldestDueOn!: string | null;

  /** Not exposed: what the field of the resolver is made from. */
  institutionId!: string;
  planId!: string;
}

@Resolver(() => InstitutionLateness)
export class LatenessResolver {
  @Query(() => [InstitutionLateness], {
    description:
      'What each institution has not answered in a plan, the one that is late most often first; an officer sees their own. Without a last day nothing is late.',
  })
  async lateness(
    @Ctx() context: Context,
    @Arg('plan', () => String, { description: 'Its reference.' }) plan: string,
  ): Promise<InstitutionLateness[]> {
    const { read, today } = context;
    const escalated = escalatedUpTo(today, await holidays(context));
    const isLate = sql`a.due_on < ${today}::date`;
    const { rows } = await sql<InstitutionLateness>`
      select a.institution_id as "institutionId", p.plan_id as "planId", count(*)::int as open,
        (count(*) filter (where a.due_on between ${today}::date and ${today}::date + 7))::int as "dueSoon",
        (count(*) filter (where ${isLate}))::int as late,
        (count(*) filter (where a.due_on <= ${escalated}::date))::int as escalated,
        (min(a.due_on) filter (where ${isLate}))::text as "oldestDueOn"
      from ${assignmentsFrom}
      where ${visibleAssignmentsSql(context)} and p.plan_id = (select id from plan where reference = ${plan})
        and a.state = any(${unansweredAssignments}::text[]) and p.state = any(${statesWithLiveAssignments}::text[])
      group by a.institution_id, p.plan_id, i.reference
      order by late desc, open desc, i.reference`.execute(read);
    return rows;
  }

  @FieldResolver(() => Institution, { description: 'The institution, by its name inside the plan.' })
  institution(@Root() row: InstitutionLateness, @Ctx() context: Context): Promise<Institution | null> {
    return institutionInPlan(context, row.planId, row.institutionId);
  }
}
