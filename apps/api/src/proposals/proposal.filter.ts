import type { Channel } from '@iltizam/domain/channels';
import { outcomeDecisions } from '@iltizam/domain/outcomes';
import { proposalStates, type ProposalState } from '@iltizam/domain/proposal-states';
import {
  maskedWorkflowState,
  publicStateOfOutcome,
  publicStateOfUnpublished,
  publicStates,
  type PublicState,
} from '@iltizam/domain/public-state';
import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { holdsWords } from '../search/words-in.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import { ChannelEnum, ProposalStateEnum, PublicStateEnum } from './proposal.enums.js';
import { lastPublished, visibleProposalsSql } from './proposal.queries.js';
import { waitingFor } from './waiting-for-me.js';

@InputType({ description: 'Which proposals; every condition given must hold.' })
export class ProposalFilter {
  @PublicField(() => String, { nullable: true, description: 'Of this plan (reference).' })
  plan?: string | null;

  @PublicField(() => String, { nullable: true, description: 'On this theme (reference).' })
  theme?: string | null;

  @PublicField(() => String, {
    nullable: true,
    description:
      'From this meeting (reference). Refused while a proposal of it is screened blind: NOT_ALLOWED, `why` is `blind`.',
  })
  meeting?: string | null;

  @PublicField(() => ChannelEnum, { nullable: true, description: 'That came in this way.' })
  channel?: Channel | null;

  @PublicField(() => [PublicStateEnum], { nullable: true, description: 'In one of these public states.' })
  state?: PublicState[] | null;

  @PublicField(() => String, {
    nullable: true,
    description:
      'Put before this institution (reference), as far as that is published or the reader may know.',
  })
  institution?: string | null;

  @PublicField(() => String, {
    nullable: true,
    description:
      'Holding all these words in any language; Arabic is folded, so spelling variants find each other.',
  })
  q?: string | null;

  @StaffField(() => [ProposalStateEnum], {
    nullable: true,
    description: 'Whose `workflowState`, as this reader is shown it, is one of these.',
  })
  workflowState?: ProposalState[] | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description:
      'Where a step that moves it on is open to this person now: to screen, to confirm, to assign.',
  })
  waitingForMe?: boolean | null;
}

/** The one place that turns a filter into SQL, for the public and the console alike; `p` is a proposal. */
export function proposalsMatching(context: Context, filter: ProposalFilter | null): Condition {
  const { plan, theme, meeting, channel, state, institution, q, workflowState, waitingForMe } = filter ?? {};
  const conditions = [visibleProposalsSql(context)];
  if (plan != null) conditions.push(sql`p.plan_id = (select id from plan where reference = ${plan})`);
  if (theme != null) conditions.push(sql`p.theme_id in (select id from theme where reference = ${theme})`);
  if (meeting != null)
    conditions.push(sql`p.meeting_id = (select id from meeting where reference = ${meeting})
      and ${visibleTo(context, 'origin', 'p')}`);
  if (channel != null) conditions.push(sql`p.channel = ${channel}`);
  if (state != null) conditions.push(publiclyIn(state));
  if (institution != null) conditions.push(putBefore(context, institution));
  if (q != null) conditions.push(holdsWords(sql`p.folded`, q));
  if (workflowState != null) conditions.push(shownIn(context, workflowState));
  if (waitingForMe)
    conditions.push(sql`${visibleTo(context, 'triage', 'p')} and ${waitingFor(context.actor)}`);
  return sql.join(conditions, sql` and `);
}

/** The domain's `publicState` turned round: which states and published outcomes show as one of these. */
export function publiclyIn(wanted: readonly PublicState[]): Condition {
  const states = proposalStates.filter((state) => wanted.includes(publicStateOfUnpublished[state]));
  const decisions = outcomeDecisions.filter((decision) => wanted.includes(publicStateOfOutcome[decision]));
  const decision = lastPublished(sql`o.decision`);
  return sql`(
    p.state = any(${states}::text[]) and (p.state = 'WITHDRAWN' or ${decision} is null)
    or p.state <> 'WITHDRAWN' and ${decision} = any(${decisions}::text[]))`;
}

/** The workflow's state where the reader sees what is under way, and what stands for it where not. */
function shownIn(context: Context, wanted: readonly ProposalState[]): Condition {
  const triage = visibleTo(context, 'triage', 'p');
  const masked = publicStates.filter((state) => wanted.includes(maskedWorkflowState[state]));
  return sql`(${triage} and p.state = any(${wanted}::text[]) or not ${triage} and ${publiclyIn(masked)})`;
}

const putBefore = (context: Context, institution: string): Condition => sql`exists (
  select 1 from assignment a join institution i on i.id = a.institution_id
  where a.proposal_id = p.id and a.ended_at is null and a.state <> 'RETURNED' and i.reference = ${institution}
    and ${visibleTo(context, 'assignment', 'a')})`;
