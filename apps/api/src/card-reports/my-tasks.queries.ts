import { endedActivities } from '@iltizam/domain/activity-rules';
import { mayCall } from '@iltizam/domain/permissions';
import { institutionsOf } from '@iltizam/domain/roles';
import { askedStates } from '@iltizam/domain/update-rounds';
import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import type { MyTask } from './my-task.type.js';

const MOST = 100;

/** What a person is asked to do with cards, what is due first first: officers to report, the secretariat to judge. */
export async function myTasks(context: Context): Promise<MyTask[]> {
  const own = institutionsOf(context.actor);
  const judges = mayCall(context.actor, 'Mutation.decideReport') === 'yes';
  if (own.length === 0 && !judges) return [];
  const { rows } = await sql<MyTask>`
    select r.id, r.commitment_id as "commitmentId", r.round_id as "roundId", round.due_on::text as "dueOn",
           case r.state when 'SENT' then 'VALIDATE' when 'RETURNED' then 'CORRECT' else 'UPDATE' end as kind,
           case r.state when 'SENT' then r.sent_at when 'RETURNED' then r.returned_at
                        else greatest(round.opened_at, r.started_at) end as since
    from card_report r join commitment c on c.id = r.commitment_id
    join institution lead on lead.id = c.lead_institution_id left join update_round round on round.id = r.round_id
    where c.state = any(${askedStates}::text[]) and ((${judges} and r.state = 'SENT')
       or ((r.state = 'RETURNED' or (r.state = 'DRAFT' and r.round_id is not null)) and (
            lead.reference = any(${own}::text[])
            or (r.state = 'DRAFT' and exists (
                 select from activity a join institution i on i.id = a.institution_id
                 join commitment_institution s on s.institution_id = i.id and s.commitment_id = c.id
                 where a.commitment_id = c.id and s.role = 'SUPPORTING' and i.reference = any(${own}::text[])
                   and (a.status is null or a.status <> all(${endedActivities}::text[])))))))
    order by round.due_on nulls last, c.sort_key, r.id limit ${MOST}`.execute(context.read);
  return rows;
}
