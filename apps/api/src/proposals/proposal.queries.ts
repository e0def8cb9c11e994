import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { notFound } from '../graphql/refused.js';
import { dayPrecision, knownDay } from '../timeline/known-day.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import type { Proposal } from './proposal.type.js';

/** An `Outcome` as JSON, from an outcome called `o`. */
export const outcomeJson = sql`json_build_object(
  'decision', o.decision, 'reason', o.reason, 'justification', o.justification,
  'publishedOn', ${knownDay(sql`o.published_at`, sql`o.published_precision`)},
  'publishedPrecision', ${dayPrecision(sql`o.published_precision`)})`;

/** Of a proposal called `p`, what is read of the outcome last published, though a newer decision may be waiting. */
export const lastPublished = (what: Condition): Condition => sql`(
  select ${what} from outcome o where o.proposal_id = p.id and o.published_at is not null
  order by o.published_at desc, o.decided_at desc limit 1)`;

/** The columns of a `Proposal`, read from a proposal called `p`. */
export const proposalColumns = (context: Context): Condition => sql`
  p.id, p.reference, p.plan_id as "planId", p.theme_id as "themeId",
  case when ${visibleTo(context, 'origin', 'p')} then p.meeting_id end as "meetingId",
  p.group_id as "groupId", p.split_from_id as "splitFromId", p.channel, p.title, p.challenges, p.solution, p.expected_result as "expectedResult",
  p.submitted_at as "submittedAt", p.submitted_precision as "submittedPrecision", p.provenance,
  p.state as "heldState", ${lastPublished(outcomeJson)} as "ownOutcome",
  ${visibleTo(context, 'triage', 'p')} as "inTriage",
  case when ${visibleTo(context, 'triage', 'p')} then p.version else 0 end as version`;

/** Proposals this reader sees; of one that was removed only its number is left. */
export const visibleProposalsSql = (context: Context): Condition =>
  sql`p.removed_at is null and ${visibleTo(context, 'proposal', 'p')}`;

export const proposalById: LoaderOf<string, Proposal | null> = (context) =>
  oneByKey(
    (ids) => proposalsWhere(context, sql`p.id = any(${ids})`),
    (row) => row.id,
  );

export const proposalByReference: LoaderOf<string, Proposal | null> = (context) =>
  oneByKey(
    (references) => proposalsWhere(context, sql`p.reference = any(${references})`),
    (row) => row.reference,
  );

/** The proposals that the ideas of one became. */
export const partsOf: LoaderOf<string, Proposal[]> = (context) =>
  manyByKey(
    (ids) => proposalsWhere(context, sql`p.split_from_id = any(${ids})`),
    (row) => row.splitFromId ?? '',
  );

/** A proposal as whoever sent it handed it in, though it is not to be seen yet. */
export async function proposalAsReceived(context: Context, id: string): Promise<Proposal> {
  const { rows } = await sql<Proposal>`
    select ${proposalColumns(context)} from proposal p where p.id = ${id}`.execute(context.read);
  return rows[0] ?? Promise.reject(notFound());
}

export async function proposalsWhere(context: Context, where: Condition): Promise<Proposal[]> {
  const { rows } = await sql<Proposal>`
    select ${proposalColumns(context)} from proposal p
    where ${where} and ${visibleProposalsSql(context)} order by p.submitted_at, p.reference`.execute(
    context.read,
  );
  return rows;
}

/** Proposals of a list of ids that this reader sees, in the order of the list. */
export async function loadProposals(context: Context, ids: readonly string[]): Promise<Proposal[]> {
  const found = await Promise.all(ids.map((id) => context.load(proposalById).load(id)));
  return found.filter((row) => row !== null);
}
