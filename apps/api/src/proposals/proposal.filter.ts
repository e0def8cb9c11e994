import type { Channel } from '@iltizam/domain/channels';
import { everything, nothing } from '@iltizam/domain/predicate';
import { proposalStates, type ProposalState } from '@iltizam/domain/proposal-states';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { maskedWorkflowState, publicStates, type PublicState } from '@iltizam/domain/public-state';
import { sql } from 'kysely';
import { InputType } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { holdsWords } from '../search/words-in.js';
import { visibleInState, visibleTo, type Condition } from '../visibility/visibility-sql.js';
import { InadmissibilityReasonEnum } from '../timeline/timeline.type.js';
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

  @PublicField(() => [InadmissibilityReasonEnum], {
    nullable: true,
    description: 'Whose published refusal by the committee gives one of these reasons.',
  })
  reason?: InadmissibilityReason[] | null;

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

  @StaffField(() => Boolean, {
    nullable: true,
    description:
      'On which something is decided that is not published: a first outcome, or one that corrects a published one.',
  })
  awaitsPublication?: boolean | null;
}

/** The one place that turns a filter into SQL, for the public and the console alike; `p` is a proposal. */
export function proposalsMatching(context: Context, filter: ProposalFilter | null): Condition {
  const rest = matchingBesidesWords(context, filter);
  return filter?.q == null ? rest : sql`${rest} and ${holdsWords('p', filter.q)}`;
}

/** The same without the words that are sought. */
export function matchingBesidesWords(context: Context, filter: ProposalFilter | null): Condition {
  const { meeting, institution, reason, waitingForMe, awaitsPublication } = filter ?? {};
  const conditions = [visibleProposalsSql(context), ...standingWhere(context, filter, 'p')];
  if (meeting != null)
    conditions.push(sql`p.meeting_id = (select id from meeting where reference = ${meeting})
      and ${visibleTo(context, 'origin', 'p')}`);
  if (institution != null) conditions.push(putBefore(context, institution));
  if (reason != null)
    conditions.push(
      sql`p.published_decision = 'INADMISSIBLE' and ${oneOf(lastPublished(sql`o.reason`), reason)}`,
    );
  if (waitingForMe)
    conditions.push(sql`${visibleTo(context, 'triage', 'p')} and ${waitingFor(context.actor)}`);
  if (awaitsPublication)
    conditions.push(sql`${visibleTo(context, 'triage', 'p')} and p.id in (
      select o.proposal_id from outcome o where o.published_at is null and o.superseded_at is null)`);
  return sql.join(conditions, sql` and `);
}

/** What a filter asks that both a proposal and a row of the tally know, by the name each is called. */
export function standingWhere(context: Context, filter: ProposalFilter | null, alias: string): Condition[] {
  const { plan, theme, channel, state, workflowState } = filter ?? {};
  const column = (name: string) => sql`${sql.ref(alias)}.${sql.ref(name)}`;
  const conditions: Condition[] = [];
  // A plan's theme says which plan; said twice, PostgreSQL takes it for two conditions and expects next to nothing.
  if (theme != null) conditions.push(sql`${column('theme_id')} = ${themesCalled(theme, plan)}`);
  else if (plan != null)
    conditions.push(sql`${column('plan_id')} = (select id from plan where reference = ${plan})`);
  if (channel != null) conditions.push(sql`${column('channel')} = ${channel}`);
  if (state != null) conditions.push(oneOf(column('public_state'), state));
  if (workflowState != null) conditions.push(shownIn(context, workflowState, alias));
  return conditions;
}

/** Plans may call their themes alike; inside one plan a theme is one, and its list is read from an index. */
const themesCalled = (theme: string, plan: string | null | undefined): Condition =>
  plan == null
    ? sql`any (array(select id from theme where reference = ${theme}))`
    : sql`(select t.id from theme t join plan on plan.id = t.plan_id
           where plan.reference = ${plan} and t.reference = ${theme})`;

/** One value is said as one: only then a list in order is read from the index. */
const oneOf = (column: Condition, values: readonly string[]): Condition =>
  values.length === 1 ? sql`${column} = ${values[0]}` : sql`${column} = any(${values}::text[])`;

/**
 * The workflow's state where the reader sees what is under way, and what stands for it where not. For most readers the
 * state itself settles which of the two it is.
 */
function shownIn(context: Context, wanted: readonly ProposalState[], alias: string): Condition {
  const column = (name: string) => sql`${sql.ref(alias)}.${sql.ref(name)}`;
  const seen = proposalStates.filter((state) => visibleInState(context, 'proposal', state) !== nothing);
  const triage = (state: ProposalState) => visibleInState(context, 'triage', state);
  const shown = seen.filter((state) => triage(state) === everything);
  const masked = seen.filter((state) => triage(state) === nothing);
  const depends = seen.filter((state) => !shown.includes(state) && !masked.includes(state));

  const asHeld = oneOf(
    column('state'),
    shown.filter((state) => wanted.includes(state)),
  );
  const asPublic = oneOf(
    column('public_state'),
    publicStates.filter((state) => wanted.includes(maskedWorkflowState[state])),
  );
  const ways = [asHeld];
  if (masked.length > 0) ways.push(sql`${oneOf(column('state'), masked)} and ${asPublic}`);
  if (depends.length > 0) {
    const inTriage = visibleTo(context, 'triage', alias);
    ways.push(sql`${oneOf(column('state'), depends)} and (
      ${inTriage} and ${oneOf(column('state'), wanted)} or not ${inTriage} and ${asPublic})`);
  }
  return ways.length === 1 ? asHeld : sql`(${sql.join(ways, sql` or `)})`;
}

const putBefore = (context: Context, institution: string): Condition => sql`exists (
  select 1 from assignment a join institution i on i.id = a.institution_id
  where a.proposal_id = p.id and a.ended_at is null and a.state <> 'RETURNED' and i.reference = ${institution}
    and ${visibleTo(context, 'assignment', 'a')})`;
