import { columnOf } from '@iltizam/domain/reconciliation';
import { proposalActions, type ProposalRule } from '@iltizam/domain/proposal-table';
import type { Actor, College } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import type { Condition } from '../visibility/visibility-sql.js';
import { notRecused } from './conflict-sql.js';

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
    return actor.memberships.flatMap(({ role, college }) => {
      const permit = rule.by[role];
      if (permit === undefined || permit === 'samePerson') return [];
      const stage =
        rule.stages === 'any'
          ? sql`true`
          : sql`plan.stage_is_open and plan.stage = any(${rule.stages}::text[])`;
      const reader = permit === 'secondReader' ? secondReader(actor, college) : sql`true`;
      return [{ permit, step: sql`(p.state = any(${states}::text[]) and ${stage} and ${reader})` }];
    });
  });
  const open = (judging: boolean): Condition | null => {
    const some = steps.filter(({ permit }) => (permit !== 'always') === judging).map(({ step }) => step);
    return some.length === 0 ? null : sql`(${sql.join(some, sql` or `)})`;
  };
  // Whoever judges must be free to: said once for all these steps, so that it is looked up once.
  const [always, judging] = [open(false), open(true)];
  const either = [always, judging && sql`(${judging} and ${notRecused(actor)})`].filter(
    (one) => one !== null,
  );
  if (either.length === 0) return sql`false`;
  return sql`exists (select 1 from plan where plan.id = p.plan_id and (${sql.join(either, sql` or `)}))`;
}

/** The twin of the domain's rule for the second reader of a refusal; that they are not recused is said beside it. */
const secondReader = (actor: Actor, college: College | null): Condition => sql`
  p.refusal_proposed_by_id is distinct from ${actor.userId}::uuid
  and (coalesce(p.refusal_proposed_role, 'SECRETARIAT') = 'SECRETARIAT' or ${
    college === null ? sql`false` : sql`p.refusal_proposed_college is distinct from ${college}`
  })`;
