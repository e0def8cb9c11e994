import { leadingGrounds } from '@iltizam/domain/institution-suggestions';
import { sql } from 'kysely';

/** References of the organisations a proposal `p` was written for, and those of the proposals that follow it. */
export const authorsSql = sql`
  select i.reference from proposal_author a join institution i on i.id = a.organisation_id
  where a.proposal_id = p.id or a.proposal_id in (
    select w.id from proposal_group g join proposal w on w.group_id = g.id
    where g.id = p.group_id and g.lead_id = p.id)`;

/** References of the institutions a proposal `p` is put before, of those suggested instead, and of those that lead its theme. */
export const concernedSql = sql`
  select i.reference from assignment a join institution i on i.id in (a.institution_id, a.suggested_institution_id)
  where a.proposal_id = p.id and a.ended_at is null and not (a.state = 'RETURNED' and i.id = a.institution_id)
  union
  select i.reference from theme_rule r join institution i on i.id = r.institution_id
  where r.theme_id = p.theme_id and r.ended_at is null and r.ground = any(${leadingGrounds}::text[])`;

/** The declarations on a proposal `p` that stand. */
export const declaredSql = sql`
  select r.user_id, r.declared_at from recusal r where r.proposal_id = p.id and r.withdrawn_at is null`;
