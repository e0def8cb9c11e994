import { preliminaryStates } from '@iltizam/domain/preliminary-list';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';

/** The lists a session presents are kept as they stand when it is opened: by lead institution, each by its name of the day. */
export async function keepPreliminaryLists(read: Reader, sessionId: string, today: string): Promise<void> {
  await sql`update session_item si set presented = coalesce((
    select jsonb_agg(jsonb_build_object('institution', led.reference, 'name', led.name, 'commitments', led.cards)
                     order by led.reference)
    from (
      select i.reference, (
          select n.name from institution_name n
          where n.institution_id = i.id and coalesce(n.valid_from, '-infinity') <= ${today}::date
          order by n.valid_from desc nulls last limit 1) as name,
        jsonb_agg(jsonb_build_object('reference', coalesce(c.draft_reference, c.reference), 'title', c.title)
                  order by c.draft_reference, c.reference) as cards
      from commitment c join institution i on i.id = c.lead_institution_id
      where c.plan_id = si.presents_id and c.state = any(${[...preliminaryStates]}::text[])
      group by i.id, i.reference) led), '[]')
    where si.session_id = ${sessionId} and si.presents_id is not null`.execute(read);
}
