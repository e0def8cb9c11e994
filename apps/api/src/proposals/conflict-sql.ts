import { leadingGrounds } from '@iltizam/domain/institution-suggestions';
import type { Actor } from '@iltizam/domain/roles';
import { sql, type RawBuilder } from 'kysely';
import type { Context } from '../graphql/context.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';

/** Authors `a` of a proposal `p` and of the others of its group. */
const writtenSql = sql`(
    select p.id union all
    select w.id from proposal w where w.group_id = p.group_id and w.id <> p.id
  ) written
  join proposal_author a on a.proposal_id = written.id`;

/** References of the organisations they were written for. */
export const authorsSql = sql`
  select i.reference from ${writtenSql} join institution i on i.id = a.organisation_id`;

/** The same, where this reader may know of each who wrote it. */
export const shownAuthorsSql = (context: Context): RawBuilder<unknown> => sql`
  ${authorsSql} join proposal w on w.id = written.id where ${visibleTo(context, 'origin', 'w')}`;

/** The citizens who wrote them: an address that was confirmed, not one that somebody else gave. */
export const writersSql = sql`select a.citizen_id from ${writtenSql} where a.citizen_id is not null`;

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

/**
 * Is this person free to judge the proposal `p` of the plan `plan`? The twin of the domain's `isRecused`. Asked of many
 * proposals at once, so the conflicts of the person are found first, which are few, and each row is looked up among them.
 */
export function notRecused(actor: Actor): Condition {
  const declared = sql`
    select r.proposal_id from recusal r where r.user_id = ${actor.userId}::uuid and r.withdrawn_at is null`;
  const own = actor.memberships.flatMap(({ role, organisation }) =>
    role === 'MEMBER' && organisation !== null ? [organisation] : [],
  );
  const institutions = sql`(select i.id from institution i where i.reference = any(${own}::text[]))`;
  const ties = [
    ...(own.length > 0 ? [sql`a.organisation_id in ${institutions}`] : []),
    ...(actor.citizen != null ? [sql`a.citizen_id = ${actor.citizen}::uuid`] : []),
  ];
  if (ties.length === 0) return sql`p.id not in (${declared})`;
  const written = sql.join(
    ties.map((tie) => sql`select a.proposal_id from proposal_author a where ${tie}`),
    sql` union all `,
  );
  const grouped = sql`
    select o.id from proposal w join proposal o on o.group_id = w.group_id where w.id in (${written})`;
  const free = sql`p.id not in (${declared} union all ${written} union all ${grouped})`;
  if (own.length === 0) return free;
  const putBefore = sql`
    select a.proposal_id from assignment a
    where a.ended_at is null and (
      a.suggested_institution_id in ${institutions} or a.state <> 'RETURNED' and a.institution_id in ${institutions})`;
  const themes = sql`
    select r.theme_id from theme_rule r
    where r.institution_id in ${institutions} and r.ended_at is null and r.ground = any(${leadingGrounds}::text[])`;
  return sql`${free} and not (plan.binding_recusal and (p.id in (${putBefore}) or p.theme_id in (${themes})))`;
}
