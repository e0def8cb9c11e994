import type { Actor } from '@iltizam/domain/roles';
import { eligibleStates } from '@iltizam/domain/candidacies';
import type { CandidateCallFacts } from '@iltizam/domain/candidate-call-workflow';
import { isScored, rankCandidacies, type Ranking, type ScoredCandidacy } from '@iltizam/domain/ranking';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';
import { standsIn } from './candidacy-ties.js';
import type { SettledTie } from './candidate-call.entity.js';

/** What the rules ask of a call, with its candidacies and sheets as they stand. */
export interface HeldCall extends CandidateCallFacts {
  id: string;
  reference: string;
  cycleId: string;
  settledTies: SettledTie[];
  /** Eligible candidacies with the sheets that count. */
  scored: ScoredCandidacy[];
  ranking: Ranking;
}

type CallRow = Omit<HeldCall, 'scored' | 'ranking' | 'eligible' | 'unscored' | 'openTies'>;
type SheetsRow = ScoredCandidacy & { callId: string };

export async function callFacts(read: Reader, actor: Actor, where: Condition): Promise<HeldCall[]> {
  const { rows: calls } = await sql<CallRow>`
    select c.id, c.reference, c.cycle_id as "cycleId", c.state, c.college, c.seats, c.substitutes, c.contact,
           c.opens_on::text as "opensOn", c.closes_on::text as "closesOn", c.title, c.text, c.criteria, c.rules,
           c.settled_ties as "settledTies", ${standsIn(sql`c.id`, actor)} as "isCandidate",
           (select count(*)::int from candidacy k where k.call_id = c.id and k.state = 'RECEIVED') as undecided
    from candidate_call c where ${where}`.execute(read);
  const scored = await scoredCandidacies(
    read,
    calls.map(({ id }) => id),
  );
  return calls.map((call) =>
    withRanking(
      call,
      scored.filter(({ callId }) => callId === call.id),
    ),
  );
}

function withRanking(call: CallRow, scored: ScoredCandidacy[]): HeldCall {
  const settled = call.settledTies.map(({ order }) => order);
  const ranking = rankCandidacies(call.criteria, call.rules, call, scored, settled);
  return {
    ...call,
    scored,
    ranking,
    eligible: scored.length,
    unscored: scored.filter(({ sheets }) => !isScored(call.rules, sheets)).length,
    openTies: ranking.openTies.length,
  };
}

/** Whoever stands aside has no sheet that counts. */
async function scoredCandidacies(read: Reader, callIds: readonly string[]): Promise<SheetsRow[]> {
  const { rows } = await sql<SheetsRow>`
    select k.call_id as "callId", k.id, coalesce(
      (select jsonb_agg(jsonb_build_object('scorer', s.user_id, 'college', s.college, 'scores',
         (select jsonb_object_agg(g ->> 'criterion', g -> 'score') from jsonb_array_elements(s.scores) g)) order by s.user_id)
       from score_sheet s where s.candidacy_id = k.id and s.scores is not null), '[]') as sheets
    from candidacy k where k.call_id = any(${callIds}::uuid[]) and k.state = any(${eligibleStates}::text[])
    order by k.id`.execute(read);
  return rows;
}

export const factsOfCall: LoaderOf<string, HeldCall | null> = (context) =>
  oneByKey(
    (ids) => callFacts(context.read, context.actor, sql`c.id = any(${ids as string[]}::uuid[])`),
    (row) => row.id,
  );
