import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { dayPrecision, knownDay } from '../timeline/known-day.js';
import type { FormerOutcome, Outcome } from './outcome.type.js';
import { outcomeJson } from './proposal.queries.js';

type Pending = { proposalId: string; outcome: Outcome };

/** What is decided of a proposal and not published yet. Asked only for proposals whose triage the reader sees. */
export const pendingOutcomeOf: LoaderOf<string, Pending | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<Pending>`
        select o.proposal_id as "proposalId", ${outcomeJson} as outcome from outcome o
        where o.proposal_id = any(${ids}) and o.published_at is null and o.superseded_at is null`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.proposalId,
  );

/**
 * Published outcomes `o` with the published one that followed each, `k`. What is decided and not published corrects nothing
 * yet, so that nobody can tell from the former that there is a new one.
 */
export const formerOutcomesSql = sql`outcome o cross join lateral (
  select k.published_at, k.published_precision from outcome k
  where k.proposal_id = o.proposal_id and k.published_at is not null
    and (k.published_at, k.decided_at) > (o.published_at, o.decided_at)
  order by k.published_at, k.decided_at limit 1) k`;

/** The latest first. */
export const formerOutcomesOrder = sql`o.published_at desc, o.decided_at desc`;

export const formerOutcomesOf: LoaderOf<string, FormerOutcome[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<FormerOutcome>`
        select o.proposal_id as "proposalId", o.decision, o.reason, o.justification,
               ${knownDay(sql`o.published_at`, sql`o.published_precision`)} as "publishedOn",
               ${dayPrecision(sql`o.published_precision`)} as "publishedPrecision",
               ${knownDay(sql`k.published_at`, sql`k.published_precision`)} as "correctedOn",
               ${dayPrecision(sql`k.published_precision`)} as "correctedPrecision"
        from ${formerOutcomesSql} where o.proposal_id = any(${ids}::uuid[]) order by ${formerOutcomesOrder}`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.proposalId,
  );
