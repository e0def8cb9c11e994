import { maskedWorkflowState, publicStates } from '@iltizam/domain/public-state';
import { sql } from 'kysely';
import { proposalsMatching, type ProposalFilter } from '../../proposals/proposal.filter.js';
import { proposalListOrders, type ProposalOrder } from '../../proposals/proposal.pages.js';
import { visibleProposalsSql } from '../../proposals/proposal.queries.js';
import { totalInTally } from '../../proposals/proposal-tally.queries.js';
import { dayPrecision, knownDay } from '../../timeline/known-day.js';
import { visibleTo } from '../../visibility/visibility-sql.js';
import { instant, plain, string, word, type Sql } from '../json-sql.js';
import type { At, Model } from '../model.js';
import { NotCompiled } from '../not-compiled.js';
import { page } from '../pages.js';
import { assignmentsOf, institutionsAsked } from './assignment.js';
import { commitmentsThrough } from './commitments.js';
import { meetingOf } from './meeting.js';
import { planOf, themeOf } from './plan.js';
import { localized, localizedHere, localizedList, missingLanguages } from './text.js';
import { timelineOf } from './timeline.js';

const outcome: Model = {
  decision: () => word(sql`o.decision`),
  reason: () => word(sql`o.reason`),
  justification: localized(sql`o.justification`),
  publishedOn: () => word(knownDay(sql`o.published_at`, sql`o.published_precision`)),
  publishedPrecision: () => word(dayPrecision(sql`o.published_precision`)),
};

const lastPublished = (proposalId: Sql): Sql => sql`(
  select lo.id from outcome lo where lo.proposal_id = ${proposalId} and lo.published_at is not null
  order by lo.published_at desc, lo.decided_at desc limit 1)`;

/** Of a grouped proposal the outcome of its lead, once that is published and where the reader sees the lead. */
const outcomeOf = (at: At): Sql =>
  at.one(outcome, {
    from: sql`from (select coalesce(
        case when p.published_decision = 'GROUPED' and p.state = 'GROUPED' then (
          select ${lastPublished(sql`p.id`)} from (select p.group_id) led join proposal_group pg on pg.id = led.group_id
          join proposal p on p.id = pg.lead_id and ${visibleProposalsSql(at.context)}) end,
        case when p.published_decision is not null then ${lastPublished(sql`p.id`)} end) as id) up
      join outcome o on o.id = up.id`,
  });

/** The state of the work where the reader sees it, and what stands for it where not. */
const workflowState = (at: At): Sql => {
  const masked = publicStates.map(
    (state) => sql`when ${sql.lit(state)} then ${sql.lit(maskedWorkflowState[state])}`,
  );
  return word(sql`case when ${visibleTo(at.context, 'triage', 'p')} then p.state
    else case p.public_state ${sql.join(masked, sql` `)} end end`);
};

/** A proposal called `p`. */
const proposal: Model = {
  id: () => word(sql`p.id`),
  reference: () => string(sql`p.reference`),
  channel: () => word(sql`p.channel`),
  title: localizedHere(sql`p.title`),
  challenges: localizedList(sql`p.challenges`),
  solution: localized(sql`p.solution`),
  expectedResult: localized(sql`p.expected_result`),
  submittedAt: () => instant(sql`p.submitted_at`),
  submittedPrecision: () => word(sql`p.submitted_precision`),
  provenance: () => word(sql`p.provenance`),
  state: () => word(sql`p.public_state`),
  workflowState,
  version: (at) => plain(sql`case when ${visibleTo(at.context, 'triage', 'p')} then p.version else 0 end`),
  outcome: outcomeOf,
  plan: (at) => planOf(at, sql`p.plan_id`),
  theme: (at) => themeOf(at, sql`p.theme_id`),
  meeting: (at) =>
    meetingOf(at, sql`case when ${visibleTo(at.context, 'origin', 'p')} then p.meeting_id end`),
  assignments: (at) => assignmentsOf(at, sql`p.id`),
  institutions: (at) => institutionsAsked(at, sql`p.id`),
  commitments: (at) =>
    commitmentsThrough(
      at,
      sql`(select p.id) up join commitment_source cs on cs.proposal_id = up.id join commitment c on c.id = cs.commitment_id`,
    ),
  timeline: (at) => timelineOf(at, 'PROPOSAL', sql`p.id`, sql`p.plan_id`),
  missingLanguages: () =>
    missingLanguages(sql`
      select unnest(array[p.title, p.solution, p.expected_result])
      union all select jsonb_array_elements(p.challenges)`),
};

export const proposalWhere = (at: At, condition: Sql): Sql =>
  at.one(proposal, { from: sql`from proposal p where ${condition} and ${visibleProposalsSql(at.context)}` });

/** The proposals a commitment was made from, as far as the reader sees them. */
export const sourcesOf = (at: At, commitmentId: Sql): Sql =>
  at.many(proposal, {
    from: sql`from (select ${commitmentId} as id) up join commitment_source cs on cs.commitment_id = up.id
      join proposal p on p.id = cs.proposal_id where ${visibleProposalsSql(at.context)}`,
    order: sql`p.reference`,
  });

interface Listed {
  filter?: ProposalFilter | null;
  orderBy?: ProposalOrder | null;
}

export const allProposals = (at: At): Sql => {
  const { filter, orderBy } = at.arguments as Listed;
  // Whether somebody may ask for a meeting is decided before anything is read.
  if (filter?.meeting != null) throw new NotCompiled('filter.meeting');
  return page(at, {
    alias: 'p',
    from: sql`proposal p`,
    where: proposalsMatching(at.context, filter ?? null),
    order: proposalListOrders[orderBy ?? 'SUBMITTED_AT_DESC'],
    total: totalInTally(at.context, filter ?? null),
    model: proposal,
  });
};

/** What a meeting proposed, as numbered; what is screened blind is not said to come from one. */
export const proposalsOfMeeting = (at: At, meetingId: Sql): Sql =>
  page(at, {
    alias: 'p',
    from: sql`(select ${meetingId} as id) up join proposal p on p.meeting_id = up.id`,
    where: sql`${visibleProposalsSql(at.context)} and ${visibleTo(at.context, 'origin', 'p')}`,
    order: proposalListOrders.REFERENCE_ASC,
    model: proposal,
  });
