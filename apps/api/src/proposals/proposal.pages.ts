import { sql } from 'kysely';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { readPage, type PageArguments } from '../graphql/page.js';
import { pagesByParent } from '../graphql/pages-by-parent.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import { proposalsMatching, type ProposalFilter } from './proposal.filter.js';
import { refuseHiddenMeeting } from './hidden-meeting.js';
import { proposalListOrders, type ProposalOrder } from './proposal-orders.js';
import { proposalColumns, visibleProposalsSql } from './proposal.queries.js';
import { totalFromTally } from './proposal-tally.queries.js';
import type { Proposal } from './proposal.type.js';
import { soughtInOrder } from './sought-in-order.js';

export async function proposalPage(
  context: Context,
  filter: ProposalFilter | null,
  orderBy: ProposalOrder,
  page: PageArguments,
): Promise<Page<Proposal>> {
  await refuseHiddenMeeting(context, filter);
  return readPage(
    context.read,
    {
      columns: proposalColumns(context),
      from: sql`proposal p`,
      where: proposalsMatching(context, filter),
      order: proposalListOrders[orderBy],
      narrowed: soughtInOrder(context, filter, orderBy),
      total: totalFromTally(context, filter),
    },
    page,
  );
}

/** What meetings proposed, as numbered; what is screened blind is not said to come from one. */
export const proposalsOfMeeting = (context: Context) =>
  pagesByParent<Proposal>(context, () => ({
    columns: proposalColumns(context),
    from: sql`proposal p`,
    where: sql`${visibleProposalsSql(context)} and ${visibleTo(context, 'origin', 'p')}`,
    order: proposalListOrders.REFERENCE_ASC,
    parent: sql`p.meeting_id`,
  }));
