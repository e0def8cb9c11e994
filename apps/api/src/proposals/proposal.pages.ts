import { sql } from 'kysely';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { graphqlEnum } from '../graphql/enums.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import { pagesByParent } from '../graphql/pages-by-parent.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import { proposalsMatching, type ProposalFilter } from './proposal.filter.js';
import { refuseHiddenMeeting } from './hidden-meeting.js';
import { proposalColumns, visibleProposalsSql } from './proposal.queries.js';
import { totalFromTally } from './proposal-tally.queries.js';
import type { Proposal } from './proposal.type.js';
import { soughtInOrder } from './sought-in-order.js';

export const proposalOrders = ['SUBMITTED_AT_DESC', 'SUBMITTED_AT_ASC', 'REFERENCE_ASC'] as const;
export type ProposalOrder = (typeof proposalOrders)[number];

export const ProposalOrderEnum = graphqlEnum(
  'ProposalOrder',
  proposalOrders,
  'In which order proposals come.',
  {
    SUBMITTED_AT_DESC: 'The last received first.',
    SUBMITTED_AT_ASC: 'The first received first.',
    REFERENCE_ASC: 'By plan, then as numbered at receipt.',
  },
);

const byReceipt = [
  { expression: sql`p.submitted_at`, type: 'timestamptz' },
  { expression: sql`p.id`, type: 'uuid' },
] as const;

export const proposalListOrders: Record<ProposalOrder, Order> = {
  SUBMITTED_AT_DESC: { name: 'proposals, newest', direction: 'desc', columns: byReceipt },
  SUBMITTED_AT_ASC: { name: 'proposals, oldest', direction: 'asc', columns: byReceipt },
  REFERENCE_ASC: {
    name: 'proposals by reference',
    direction: 'asc',
    columns: [{ expression: sql`p.reference`, type: 'text' }],
  },
};

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
