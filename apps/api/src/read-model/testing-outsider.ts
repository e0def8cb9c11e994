import { demoEmail } from '../accounts/demo-accounts.js';
import type { World } from '../testing/world.js';

/** An officer of a body that leads and supports no card and is asked nothing. */
export const OUTSIDER = 'officer.outsider';

export async function addOutsider({ orm }: World): Promise<void> {
  const id = '01890000-0000-7000-8000-00000000000f';
  // What is not answered is never published; the made-up records hold some that are.
  await orm.em.fork().execute(`update assignment set published_at = null where answered_at is null`);
  await orm.em.fork().execute(`
    with body as (
      select id from institution i where not exists (select from assignment where institution_id = i.id)
        and not exists (select from commitment where lead_institution_id = i.id)
        and not exists (select from commitment_institution where institution_id = i.id)
        and kind not in ('ADMINISTRATION', 'AGENCY') order by reference desc limit 1
    ), person as (
      insert into account (id, email, name, password_hash, locale, created_at)
      values ('${id}', '${demoEmail(OUTSIDER)}', 'An officer', '-', 'fr', now()) returning id)
    insert into membership (id, account_id, role, institution_id, valid_from, created_at)
    select person.id, person.id, 'OFFICER', body.id, '2020-01-01', now() from person, body`);
}
