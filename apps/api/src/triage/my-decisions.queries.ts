import { committeeActions } from '@iltizam/domain/proposal-history';
import { decideProposal } from '@iltizam/domain/proposal-workflow';
import { refuse, type Refusal } from '@iltizam/domain/refusals';
import { sql } from 'kysely';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import { proposalFactsOf } from '../proposals/proposal-facts.queries.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import type { MyDecision } from './my-decisions.type.js';
import { lastStanding, standing } from './standing.js';

const newestFirst: Order = {
  name: 'my decisions',
  direction: 'desc',
  columns: [
    { expression: sql`t.at`, type: 'timestamptz' },
    { expression: sql`t.id`, type: 'uuid' },
  ],
};

/** What this person decided, stands, and is not published: the steps they answer for and may still undo. */
export const myDecisions = (context: Context, page: PageArguments): Promise<Page<MyDecision>> =>
  readPage(
    context.read,
    {
      columns: sql`t.id, t.action, t.at, t.reason_code as "reasonCode", t.reason, t.record_id as "proposalId",
        ${lastStanding} as "isLast"`,
      from: sql`transition t join proposal p on p.id = t.record_id`,
      where: sql`t.record_type = 'PROPOSAL' and t.actor_id = ${context.actor.userId}::uuid
        and t.published_at is null and t.action = any(${committeeActions}::text[]) and ${standing}
        and p.removed_at is null and ${visibleTo(context, 'triage', 'p')}`,
      order: newestFirst,
    },
    page,
  );

/** Why this decision cannot be taken back now; null where it can. */
export async function takeBackRefusal(
  context: Context,
  { proposalId, isLast }: MyDecision,
): Promise<Refusal | null> {
  const facts = await context.load(proposalFactsOf).load(proposalId);
  if (!facts) return refuse('NOT_FOUND').refusal;
  if (!isLast) return refuse('WRONG_STATE', 'laterStep', { facts: { state: facts.state } }).refusal;
  const decided = decideProposal({ action: 'TAKE_BACK', actor: context.actor, proposal: facts });
  return decided.ok ? null : decided.refusal;
}
