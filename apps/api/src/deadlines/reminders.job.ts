import { statesWithLiveAssignments, unansweredAssignments } from '@iltizam/domain/assignment-workflow';
import type { Day } from '@iltizam/domain/days';
import { escalatedUpTo } from '@iltizam/domain/deadlines';
import { firstReminder, reminderFor, type ReminderKind } from '@iltizam/domain/reminders';
import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import type { Job, JobRun } from '../jobs/job.js';
import { readHolidays } from './holidays.queries.js';

/** Writes what institutions are reminded of into the outbox. Each reminder once, however often it runs. */
export const reminders: Job = { name: 'reminders', everyMinutes: 60, run: remind };

type Waiting = { id: string; dueOn: Day; assignedOn: Day };

async function remind(run: JobRun): Promise<{ written: number }> {
  const { today } = run;
  const escalated = escalatedUpTo(today, await readHolidays(readerOf(run.em)));
  const due = (await readWaiting(run)).flatMap((waiting) => {
    const kind = reminderFor({ ...waiting, today, escalatedUpTo: escalated });
    return kind === null ? [] : [{ ...waiting, kind }];
  });
  return { written: due.length === 0 ? 0 : await write(run, due) };
}

/** What is not answered and near its last day, or past it. */
async function readWaiting({ em, today }: JobRun): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select a.id, a.due_on::text as "dueOn", country_day(a.assigned_at)::text as "assignedOn"
    from assignment a join proposal p on p.id = a.proposal_id
    where a.ended_at is null and a.state in (${sql.join(unansweredAssignments.map((state) => sql.lit(state)))})
      and a.due_on <= ${today}::date + ${firstReminder}::int and p.removed_at is null
      and p.state = any(${statesWithLiveAssignments}::text[])`.execute(readerOf(em));
  return rows;
}

/** A reminder that stands already is left alone; each new one is told to whoever sends messages. */
async function write(
  { em, now }: JobRun,
  due: readonly (Waiting & { kind: ReminderKind })[],
): Promise<number> {
  const { rows } = await sql`
    with written as (
      insert into reminder (assignment_id, due_on, kind, at)
      select id, due_on, kind, ${now} from unnest(
        ${due.map(({ id }) => id)}::uuid[], ${due.map(({ dueOn }) => dueOn)}::date[],
        ${due.map(({ kind }) => kind)}::text[]) as given(id, due_on, kind)
      on conflict do nothing
      returning assignment_id, due_on, kind
    )
    insert into outbox_message (at, kind, record_type, reference, payload)
    select ${now}, 'assignment.reminder', 'ASSIGNMENT', p.reference, jsonb_build_object(
      'assignment', w.assignment_id, 'institution', i.reference, 'reminder', w.kind, 'dueOn', w.due_on)
    from written w join assignment a on a.id = w.assignment_id
    join proposal p on p.id = a.proposal_id join institution i on i.id = a.institution_id
    order by w.due_on, p.reference
    returning 1`.execute(readerOf(em));
  return rows.length;
}
