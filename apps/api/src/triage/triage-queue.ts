import { columnOf } from '@iltizam/domain/reconciliation';
import { proposalStates } from '@iltizam/domain/proposal-states';
import { sql } from 'kysely';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { readPage, type PageArguments } from '../graphql/page.js';
import { refuseHiddenMeeting } from '../proposals/hidden-meeting.js';
import { proposalsMatching, type ProposalFilter } from '../proposals/proposal.filter.js';
import { proposalColumns } from '../proposals/proposal.queries.js';
import type { Proposal } from '../proposals/proposal.type.js';
import { waitingFor } from '../proposals/waiting-for-me.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import { snoozedBy } from './snoozed.js';
import type { TriageOrder } from './triage-order.js';
import { queueOrders } from './triage-orders.js';

const pendingStates = proposalStates.filter((state) => state !== 'DRAFT' && columnOf(state) === 'pending');

/** Said first and in these words, so that the queue is read from its own index. */
const pending = sql`p.state in (${sql.join(pendingStates.map((state) => sql.lit(state)))})
  and p.removed_at is null`;

/** Proposals (`p`) on which a step is open to this person now, those put off included. */
export const openTo = (context: Context): Condition =>
  sql`${pending} and ${visibleTo(context, 'triage', 'p')} and ${waitingFor(context.actor)}`;

/** What waits for this person: without what they put off, and what they stand aside from. */
export const waitsInQueue = (context: Context): Condition =>
  sql`${openTo(context)} and not ${snoozedBy(context)}`;

/** What this person put off and would wait otherwise. */
const putOff = (context: Context): Condition => sql`${openTo(context)} and ${snoozedBy(context)}`;

interface Queue {
  /** Every filter given must hold. */
  filters: readonly ProposalFilter[];
  order: TriageOrder;
  /** What was put off, instead of what waits. */
  later: boolean;
}

export async function triageQueue(
  context: Context,
  { filters, order, later }: Queue,
  page: PageArguments,
): Promise<Page<Proposal>> {
  for (const filter of filters) await refuseHiddenMeeting(context, filter);
  const matching = filters.map((filter) => proposalsMatching(context, filter));
  return readPage(
    context.read,
    {
      columns: proposalColumns(context),
      from: sql`proposal p`,
      where: sql.join([later ? putOff(context) : waitsInQueue(context), ...matching], sql` and `),
      order: queueOrders[order],
    },
    page,
  );
}
