import { longestSnooze } from '@iltizam/domain/snooze';
import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';

const markedOn = sql`country_day(s.at)`;

/** Has this person put the proposal `p` off, and is it still to wait? */
export const snoozedBy = ({ actor, today }: Context): Condition => sql`exists (
  select 1 from snooze s
  where s.proposal_id = p.id and s.account_id = ${actor.userId}::uuid
    and ${markedOn} + ${longestSnooze}::int > ${today}::date
    and (s.until > ${today}::date or s.event = 'AFTER_NEXT_MEETING' and not exists (
      select 1 from meeting m where m.plan_id = p.plan_id and m.kind = 'COMMITTEE'
        and m.held_on >= ${markedOn} and m.held_on < ${today}::date)))`;
