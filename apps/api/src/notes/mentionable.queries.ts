import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';
import type { Colleague } from './note.type.js';

const holdsToday = (today: string, role: Condition): Condition => sql`exists (
  select 1 from membership m where m.account_id = u.id and ${role} and m.valid_from <= ${today}::date
    and (m.valid_to is null or m.valid_to >= ${today}::date))`;

/**
 * Who can be named in a note: the committee and its secretariat, and for a note shared with an institution its own
 * officers. By name; without whoever asks.
 */
export async function mentionable(context: Context, institutionId: string | null): Promise<Colleague[]> {
  const { actor, read, today } = context;
  const { rows } = await sql<Colleague>`
    select u.id, u.name from account u
    where u.disabled_at is null and u.id <> ${actor.userId}::uuid and (
      ${holdsToday(today, sql`m.role in ('MEMBER', 'SECRETARIAT')`)}
      or ${holdsToday(today, sql`m.role = 'OFFICER' and m.institution_id = ${institutionId}::uuid`)})
    order by u.name, u.id`.execute(read);
  return rows;
}
