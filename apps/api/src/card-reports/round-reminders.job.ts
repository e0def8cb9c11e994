import { writtenCardReports } from '@iltizam/domain/card-report-table';
import type { Day } from '@iltizam/domain/days';
import { firstReminder, reminderFor, type ReminderKind } from '@iltizam/domain/reminders';
import { askedStates } from '@iltizam/domain/update-rounds';
import { sql } from 'kysely';
import { readerOf } from '../database/database.js';
import type { Job, JobRun } from '../jobs/job.js';
import { cardMessages } from './card-mail-message.js';

/** Writes what officers are reminded of in a round into the outbox. Each reminder once, however often it runs. */
export const roundReminders: Job = { name: 'round-reminders', everyMinutes: 60, run: remind };

type Waiting = { id: string; dueOn: Day; assignedOn: Day };

async function remind(run: JobRun): Promise<{ written: number }> {
  const due = (await readWaiting(run)).flatMap((waiting) => {
    // Nobody's hierarchy is told of a round: its list is before the secretariat.
    const kind = reminderFor({ ...waiting, today: run.today, escalatedUpTo: '' });
    return kind === null ? [] : [{ ...waiting, kind }];
  });
  return { written: due.length === 0 ? 0 : await write(run, due) };
}

/** Reports a round asks for that were not sent, near their last day or past it. */
async function readWaiting({ em, today }: JobRun): Promise<Waiting[]> {
  const { rows } = await sql<Waiting>`
    select r.id, round.due_on::text as "dueOn", country_day(round.opened_at)::text as "assignedOn"
    from card_report r join update_round round on round.id = r.round_id join commitment c on c.id = r.commitment_id
    where r.state = any(${writtenCardReports}::text[]) and c.state = any(${askedStates}::text[])
      and round.due_on <= ${today}::date + ${firstReminder}::int`.execute(readerOf(em));
  return rows;
}

/** A reminder that stands already is left alone; each new one is told to whoever sends messages. */
async function write(
  { em, now }: JobRun,
  due: readonly (Waiting & { kind: ReminderKind })[],
): Promise<number> {
  const read = readerOf(em);
  const { rows: written } = await sql<{ id: string; kind: ReminderKind }>`
    insert into card_report_reminder (report_id, due_on, kind, at)
    select id, due_on, kind, ${now} from unnest(
      ${due.map(({ id }) => id)}::uuid[], ${due.map(({ dueOn }) => dueOn)}::date[],
      ${due.map(({ kind }) => kind)}::text[]) as given(id, due_on, kind)
    on conflict do nothing
    returning report_id as id, kind`.execute(read);
  const messages = sql`
    select report_id, 'REMINDER' as kind, reminder
    from unnest(${written.map(({ id }) => id)}::uuid[], ${written.map(({ kind }) => kind)}::text[]) as g(report_id, reminder)`;
  return written.length === 0 ? 0 : (await cardMessages(messages, now).execute(read)).rows.length;
}
