import { unansweredAssignments } from '@iltizam/domain/assignment-workflow';
import { unansweredComments, type CommentState } from '@iltizam/domain/comment-workflow';
import { cardWork, proposalWork, withoutOutcome, workKinds, type WorkKind } from '@iltizam/domain/stage-work';
import { sql, type RawBuilder } from 'kysely';

type Sql = RawBuilder<unknown>;

const proposals = (plan: Sql, condition: Sql): Sql => sql`
  (select count(*) from proposal w where w.plan_id = ${plan} and w.removed_at is null and ${condition})`;

const inState = (states: readonly string[]): Sql => sql`w.state = any(${states}::text[])`;

const cards = (plan: Sql, states: readonly string[]): Sql => sql`
  (select count(*) from commitment w where w.plan_id = ${plan} and ${inState(states)})`;

const comments = (plan: Sql, states: readonly CommentState[]): Sql => sql`
  (select count(*) from consultation_comment w join commitment card on card.id = w.commitment_id
   where card.plan_id = ${plan} and ${inState(states)})`;

/** How each kind of work of a plan is counted, by its id. */
const counted: Record<WorkKind, (plan: Sql, today: string) => Sql> = {
  waitingForScreening: (plan) => proposals(plan, inState(proposalWork.waitingForScreening)),
  unassigned: (plan) => proposals(plan, inState(proposalWork.unassigned)),
  assignmentsUnanswered: (plan) => sql`
    (select count(*) from assignment a join proposal w on w.id = a.proposal_id
     where w.plan_id = ${plan} and w.removed_at is null and a.ended_at is null
       and a.state = any(${unansweredAssignments}::text[]))`,
  cardsNotConsulted: (plan) => cards(plan, cardWork.cardsNotConsulted),
  consultationsOpen: (plan, today) => sql`
    (select count(*) from public_consultation w where w.plan_id = ${plan} and w.ends_on >= ${today}::date)`,
  commentsWaiting: (plan) => comments(plan, ['SUBMITTED']),
  commentsUnanswered: (plan) => comments(plan, unansweredComments),
  cardsUndecided: (plan) => cards(plan, cardWork.cardsUndecided),
  retainedUnplaced: (plan) => proposals(plan, inState(proposalWork.retainedUnplaced)),
  outcomesUnpublished: (plan) =>
    proposals(
      plan,
      sql`w.state <> all(${withoutOutcome}::text[]) and not exists (
        select from outcome o where o.proposal_id = w.id and o.superseded_at is null and o.published_at is not null)`,
    ),
  cardsUnfinished: (plan) => cards(plan, cardWork.cardsUnfinished),
  reportsWaiting: (plan) => sql`
    (select count(*) from card_report r join commitment w on w.id = r.commitment_id
     where w.plan_id = ${plan} and r.state = 'SENT')`,
};

/** All that is left to do in the plan called `alias`, as the rules take it. */
export const openWorkSql = (alias: string, today: string): Sql => {
  const plan = sql`${sql.raw(alias)}.id`;
  return sql`json_build_object(${sql.join(
    workKinds.flatMap((kind) => [sql.lit(kind), counted[kind](plan, today)]),
  )})`;
};
