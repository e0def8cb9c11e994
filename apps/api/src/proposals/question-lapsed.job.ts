import { passedUpTo, terms } from '@iltizam/domain/deadlines';
import { anonymous } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { readHolidays } from '../deadlines/holidays.queries.js';
import type { Job, JobRun } from '../jobs/job.js';
import { decideHeld } from './decide-proposal.command.js';
import { holdProposals } from './hold-proposal.js';

/** Proposals taken in one run; the next one takes the others. */
const AT_ONCE = 200;

/** A question its author did not answer in time stands no longer in the way: the proposal waits for screening again. */
export const questionLapsed: Job = { name: 'question-lapsed', everyMinutes: 60, run: lapse };

async function lapse({ em, now, today }: JobRun): Promise<{ lapsed: number }> {
  const read = readerOf(em);
  const upTo = passedUpTo(today, terms.author, await readHolidays(read));
  const { rows } = await sql<{ reference: string; version: number }>`
    select p.reference, p.version from proposal p
    where p.state = 'AWAITING_AUTHOR' and p.removed_at is null and (
      select country_day(max(t.at)) from transition t
      where t.record_type = 'PROPOSAL' and t.record_id = p.id and t.to_state = 'AWAITING_AUTHOR') <= ${upTo}::date
    order by p.reference limit ${AT_ONCE}`.execute(read);
  const change = new Change(em, anonymous, null, 'Job.questionLapsed', 'question-lapsed', today, now);
  const held = await holdProposals(
    change,
    rows.map(({ reference }) => reference),
    sql`true`,
  );
  for (const { reference, version } of rows)
    await decideHeld(change, held.get(reference)!, { version, action: 'QUESTION_LAPSED' }, 'SYSTEM');
  return { lapsed: rows.length };
}
