import { endedActivities } from '@iltizam/domain/activity-rules';
import { statesWithLiveAssignments, unansweredAssignments } from '@iltizam/domain/assignment-workflow';
import { agendaKinds } from '@iltizam/domain/agenda';
import { sql } from 'kysely';
import { assignmentsFrom, visibleAssignmentsSql } from '../assignments/assignment.queries.js';
import type { Context } from '../graphql/context.js';
import { adopted } from '../progress/progress.queries.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import type { AgendaItem } from './agenda.type.js';

/** What this reader has to expect of a plan between two days, both included. */
export async function agendaOf(
  context: Context,
  plan: string,
  from: string,
  until: string,
): Promise<AgendaItem[]> {
  const between = sql`between ${from}::date and ${until}::date`;
  const ofPlan = sql`(select id from plan where reference = ${plan})`;
  const { rows } = await sql<AgendaItem>`
    select item.on::text as on, kind, reference, title, stage, count::int from (
      select m.held_on as on, 'MEETING' as kind, m.reference, coalesce(m.venue, m.city) as title, null as stage, 1 as count
      from meeting m where m.plan_id = ${ofPlan} and m.held_on ${between}
      union all
      select a.due_on, 'ANSWER_DUE', i.reference,
             (select n.name from institution_name n where n.institution_id = i.id
              order by n.valid_from desc nulls last limit 1), null, count(*)
      from ${assignmentsFrom}
      where ${visibleAssignmentsSql(context)} and p.plan_id = ${ofPlan} and a.due_on ${between}
        and a.state = any(${unansweredAssignments}::text[]) and p.state = any(${statesWithLiveAssignments}::text[])
      group by a.due_on, i.id, i.reference
      union all
      select w.ends_on, 'ACTIVITY_ENDS', c.reference, w.title, null, 1
      from commitment c join activity w on w.commitment_id = c.id
      where c.plan_id = ${ofPlan} and c.state = any(${adopted}::text[]) and ${visibleTo(context, 'commitment', 'c')}
        and w.ends_on ${between} and coalesce(w.status, 'NOT_STARTED') <> all(${endedActivities}::text[])
      union all
      select c.ends_on, 'COMMITMENT_ENDS', c.reference, c.title, null, 1
      from commitment c
      where c.plan_id = ${ofPlan} and c.state = any(${adopted}::text[]) and ${visibleTo(context, 'commitment', 'c')}
        and c.ends_on ${between}
      union all
      select s.ends_on, 'STAGE_ENDS', pl.reference, null, s.kind, 1
      from stage s join plan pl on pl.id = s.plan_id where pl.reference = ${plan} and s.ends_on ${between}
    ) item
    order by item.on, array_position(${agendaKinds}::text[], kind), reference, title::text`.execute(
    context.read,
  );
  return rows;
}
