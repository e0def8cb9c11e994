import { candidacyStates, eligibleStates, type CandidacyState } from '@iltizam/domain/candidacies';
import { shownMark, type RankingGround } from '@iltizam/domain/ranking';
import { readsCommittee } from '@iltizam/domain/session-readers';
import type { Fraction } from '@iltizam/domain/committee-rules';
import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';
import type { CandidateCall, RankedCandidacy } from './candidate-call.type.js';

/** A call is everybody's once it was opened; its draft is read by the committee and its secretariat. */
const shownSql = ({ actor }: Pick<Context, 'actor'>): Condition =>
  readsCommittee(actor) ? sql`true` : sql`c.opened_at is not null`;

export async function callRows(context: Context, where: Condition): Promise<CandidateCall[]> {
  const { rows } = await sql<CandidateCall>`
    select c.id, c.cycle_id as "cycleId", c.reference, c.state, c.college, c.seats, c.substitutes,
           c.opens_on::text as "opensOn", c.closes_on::text as "closesOn", c.title, c.text, c.contact, c.criteria, c.rules,
           c.settled_ties as "settledTies", c.cancel_reason as "cancelReason", c.decided_at as "decidedAt", c.version
    from candidate_call c where ${shownSql(context)} and ${where}
    order by c.opens_on desc, c.reference desc`.execute(context.read);
  return rows;
}

export const callByReference: LoaderOf<string, CandidateCall | null> = (context) =>
  oneByKey(
    (references) => callRows(context, sql`c.reference = any(${references as string[]})`),
    (row) => row.reference,
  );

export const callById: LoaderOf<string, CandidateCall | null> = (context) =>
  oneByKey(
    (ids) => callRows(context, sql`c.id = any(${ids as string[]}::uuid[])`),
    (row) => row.id,
  );

/** How many candidacies of a call are in each state. */
type CandidacyCounts = Record<CandidacyState, number>;

type CountRow = { callId: string; state: CandidacyState; count: number };

const countsOfCall: LoaderOf<string, CountRow[]> = (context) =>
  manyByKey<string, CountRow>(
    async (ids) => {
      const { rows } = await sql<CountRow>`
        select call_id as "callId", state, count(*)::int as count from candidacy
        where call_id = any(${ids}::uuid[]) group by 1, 2`.execute(context.read);
      return rows;
    },
    (row) => row.callId,
  );

/** Counts are everybody's with the results; before, the committee's own. */
export async function shownCounts(
  context: Context,
  { id, state }: Pick<CandidateCall, 'id' | 'state'>,
): Promise<CandidacyCounts | null> {
  if (state !== 'DECIDED' && !readsCommittee(context.actor)) return null;
  const rows = await context.load(countsOfCall).load(id);
  return Object.fromEntries(
    candidacyStates.map((one) => [one, rows.find((row) => row.state === one)?.count ?? 0]),
  ) as CandidacyCounts;
}

export const sumOf = (counts: CandidacyCounts | null, states: readonly CandidacyState[]): number | null =>
  counts && states.reduce((sum, state) => sum + counts[state], 0);

export const eligibleOf = (counts: CandidacyCounts | null): number | null => sumOf(counts, eligibleStates);

type PlaceRow = {
  callId: string;
  rank: number;
  name: string | null;
  mark: Fraction;
  state: CandidacyState;
  ground: RankingGround;
  institutionId: string | null;
};

/** Those retained and in reserve of calls that are decided: what is published of candidacies, and nothing else is. */
export const rankingOfCall: LoaderOf<string, (RankedCandidacy & { callId: string })[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<PlaceRow>`
        select p.call_id as "callId", p.rank, p.mark, p.state, p.ground, p.institution_id as "institutionId", p.name
        from published_places(${ids}::uuid[]) p order by p.rank, p.name nulls last`.execute(context.read);
      return rows.map(({ mark, ...row }) => ({ ...row, mark: shownMark(mark) }));
    },
    (row) => row.callId,
  );
