import { sql } from 'kysely';
import { proposalsMatching, type ProposalFilter } from '../../proposals/proposal.filter.js';
import { proposalListOrders, type ProposalOrder } from '../../proposals/proposal-orders.js';
import { visibleProposalsSql } from '../../proposals/proposal.queries.js';
import { totalInTally } from '../../proposals/proposal-tally.queries.js';
import { soughtInOrder } from '../../proposals/sought-in-order.js';
import { visibleTo } from '../../visibility/visibility-sql.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';
import { NotCompiled } from '../not-compiled.js';
import { page } from '../pages.js';

const lastPublished = (proposalId: Sql): Sql => sql`(
  select lo.id from outcome lo where lo.proposal_id = ${proposalId} and lo.published_at is not null
  order by lo.published_at desc, lo.decided_at desc limit 1)`;

/** Of a grouped proposal the outcome of its lead, once that is published and where the reader sees the lead. */
export const outcomeOf = (at: At): Sql =>
  at.one('Outcome', {
    from: sql`from (select coalesce(
        case when p.published_decision = 'GROUPED' and p.state = 'GROUPED' then (
          select ${lastPublished(sql`p.id`)} from (select p.group_id) led join proposal_group pg on pg.id = led.group_id
          join proposal p on p.id = pg.lead_id and ${visibleProposalsSql(at.context)}) end,
        case when p.published_decision is not null then ${lastPublished(sql`p.id`)} end) as id) up
      join outcome o on o.id = up.id`,
  });

export const proposalWhere = (at: At, condition: Sql): Sql =>
  at.one('Proposal', {
    from: sql`from proposal p where ${condition} and ${visibleProposalsSql(at.context)}`,
  });

/** The proposals a commitment was made from, as far as the reader sees them. */
export const sourcesOf = (at: At, commitmentId: Sql): Sql =>
  at.many('Proposal', {
    from: sql`from (select ${commitmentId} as id) up join commitment_source cs on cs.commitment_id = up.id
      join proposal p on p.id = cs.proposal_id where ${visibleProposalsSql(at.context)}`,
    order: sql`p.reference`,
  });

/** The proposal that one was an idea of. */
export const splitFromOf = (at: At): Sql =>
  at.one('Proposal', {
    from: sql`from (select p.split_from_id as id) up join proposal p on p.id = up.id where ${visibleProposalsSql(at.context)}`,
  });

/** The proposals its ideas became. */
export const splitIntoOf = (at: At): Sql =>
  at.many('Proposal', {
    from: sql`from (select p.id) up join proposal p on p.split_from_id = up.id where ${visibleProposalsSql(at.context)}`,
    order: sql`p.submitted_at, p.reference`,
  });

interface Listed {
  filter?: ProposalFilter | null;
  orderBy?: ProposalOrder | null;
}

export const allProposals = (at: At): Sql => {
  const { filter, orderBy } = at.arguments as Listed;
  // Whether somebody may ask for a meeting is decided before anything is read.
  if (filter?.meeting != null) throw new NotCompiled('filter.meeting');
  const order = orderBy ?? 'SUBMITTED_AT_DESC';
  return page(at, {
    alias: 'p',
    from: sql`proposal p`,
    where: proposalsMatching(at.context, filter ?? null),
    order: proposalListOrders[order],
    narrowed: soughtInOrder(at.context, filter ?? null, order),
    total: totalInTally(at.context, filter ?? null),
    type: 'Proposal',
  });
};

/** What a meeting proposed, as numbered; what is screened blind is not said to come from one. */
export const proposalsOfMeeting = (at: At, meetingId: Sql): Sql =>
  page(at, {
    alias: 'p',
    from: sql`(select ${meetingId} as id) up join proposal p on p.meeting_id = up.id`,
    where: sql`${visibleProposalsSql(at.context)} and ${visibleTo(at.context, 'origin', 'p')}`,
    order: proposalListOrders.REFERENCE_ASC,
    type: 'Proposal',
  });
