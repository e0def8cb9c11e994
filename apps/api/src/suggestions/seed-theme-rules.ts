import { answeringKinds } from '@iltizam/domain/institution-kinds';
import { sql } from 'kysely';
import { readerOf, type EntityManager } from '../database/database.js';

/**
 * What the records say of who has to do with a theme: institutions invited to its meetings or organising them, and
 * leads of commitments made from its proposals. The plan's owner opens every meeting: its invitation says nothing.
 * Counted anew each time; what the secretariat set aside stays so.
 */
export async function seedThemeRules(em: EntityManager): Promise<void> {
  await sql`
    insert into theme_rule (theme_id, institution_id, ground, evidence)
    select found.theme_id, found.institution_id, found.ground, count(*) from (
      select t.theme_id, m.institution_id, m.role as ground, t.meeting_id as record
      from meeting_theme t join meeting_institution m on m.meeting_id = t.meeting_id
      join theme on theme.id = t.theme_id join plan on plan.id = theme.plan_id
      where m.role = 'ORGANISER' or m.role = 'INVITED' and m.institution_id is distinct from plan.owner_id
      union
      select p.theme_id, c.lead_institution_id, 'COMMITMENT_LEAD', c.id
      from proposal p join commitment_source s on s.proposal_id = p.id join commitment c on c.id = s.commitment_id
      where c.state <> 'DROPPED'
    ) found
    join institution i on i.id = found.institution_id and i.kind = any(${answeringKinds}::text[])
    group by found.theme_id, found.institution_id, found.ground
    on conflict (theme_id, institution_id, ground) do update set evidence = excluded.evidence`.execute(
    readerOf(em),
  );
}
