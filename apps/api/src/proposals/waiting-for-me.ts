import { columnOf } from '@iltizam/domain/reconciliation';
import { proposalActions, type ProposalPermit, type ProposalRule } from '@iltizam/domain/proposal-table';
import type { Actor, College } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import type { Condition } from '../visibility/visibility-sql.js';
import { authorsSql, concernedSql, declaredSql } from './conflict-sql.js';

/** Undoing and putting aside are open at any time; nothing waits for them. */
const moves = (rule: ProposalRule): boolean => rule.action !== 'TAKE_BACK' && rule.action !== 'GROUP';

const unfinished = (rule: ProposalRule): string[] =>
  rule.from.filter((state) => columnOf(state) === 'pending');

/**
 * Is there a step of the domain's table that would move this proposal (`p`) on and that this person may take?
 * The table's own permits and stages, as SQL: what `openProposalActions` says of each, asked of all at once.
 */
export function waitingFor(actor: Actor): Condition {
  const steps = proposalActions.filter(moves).flatMap((rule) => {
    const states = unfinished(rule);
    if (states.length === 0) return [];
    return actor.memberships.flatMap((membership) => {
      const permit = rule.by[membership.role];
      if (permit === undefined) return [];
      const stage = rule.stages === 'any' ? sql`true` : sql`plan.stage = any(${rule.stages}::text[])`;
      return [
        sql`(p.state = any(${states}::text[]) and ${stage} and ${permits[permit](actor, membership.college)})`,
      ];
    });
  });
  if (steps.length === 0) return sql`false`;
  return sql`exists (select 1 from plan where plan.id = p.plan_id and (${sql.join(steps, sql` or `)}))`;
}

type PermitSql = (actor: Actor, college: College | null) => Condition;

/** The SQL twins of the domain's `checkPermit`. */
const permits: Record<ProposalPermit, PermitSql> = {
  always: () => sql`true`,
  unlessRecused: (actor) => notRecused(actor),
  samePerson: () => sql`false`,
  secondReader: (actor, college) => sql`${notRecused(actor)}
    and p.refusal_proposed_by_id is distinct from ${actor.userId}::uuid
    and (coalesce(p.refusal_proposed_role, 'SECRETARIAT') = 'SECRETARIAT' or ${otherCollege(college)})`,
};

const otherCollege = (college: College | null): Condition =>
  college === null ? sql`false` : sql`p.refusal_proposed_college is distinct from ${college}`;

/** The twin of the domain's `isRecused`; `plan` is the proposal's. */
function notRecused(actor: Actor): Condition {
  const own = actor.memberships.flatMap(({ role, organisation }) =>
    role === 'MEMBER' && organisation !== null ? [organisation] : [],
  );
  const declared = sql`exists (select 1 from (${declaredSql}) d where d.user_id = ${actor.userId}::uuid)`;
  if (own.length === 0) return sql`not ${declared}`;
  const from = (organisations: Condition) =>
    sql`exists (select 1 from (${organisations}) o where o.reference = any(${own}::text[]))`;
  return sql`not (${declared} or ${from(authorsSql)} or plan.binding_recusal and ${from(concernedSql)})`;
}
