import { conflictOf, type CandidacyTies } from '@iltizam/domain/candidacies';
import { marksReadIn } from '@iltizam/domain/candidate-call-table';
import type { Fraction } from '@iltizam/domain/committee-rules';
import { shownMark } from '@iltizam/domain/ranking';
import { readsContacts } from '@iltizam/domain/candidacy-readers';
import { sql } from 'kysely';
import { manyByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Condition } from '../visibility/visibility-sql.js';
import { factsOfCall } from './call-facts.js';
import { tiesSql } from './candidacy-ties.js';
import type { Candidacy, ScorerCount, ScorerMark } from './candidacy.type.js';

type Row = Omit<Candidacy, 'conflict' | 'mean'> & CandidacyTies & { mark: Fraction | null };

/** Candidacies as this person works on them: with the own sheet, and nobody else's. */
export async function candidacyRows(context: Context, where: Condition): Promise<Candidacy[]> {
  const { actor, read } = context;
  const contacts = readsContacts(actor) ? sql`w.email, k.phone` : sql`null as email, null as phone`;
  const { rows } = await sql<Row>`
    select k.id, k.call_id as "callId", k.state, k.kind, k.institution_id as "institutionId", i.reference as institution,
           k.organisation, k.representative, ${contacts}, k.region, k.motivation, k.experience,
           k.nominated_by_id is not null as nominated, k.sent_at as "sentAt", k.ineligibility, k.reason,
           coalesce(s.scores, '[]') as "ownScores", s.version as "ownVersion", s.aside_at is not null as "isAside",
           ${tiesSql(actor)}, k.rank, k.mark, k.ranking_ground as ground,
           exists (select from committee_mandate m where m.candidacy_id = k.id) as seated, k.version
    from candidacy k left join citizen w on w.id = k.citizen_id left join institution i on i.id = k.institution_id
      left join score_sheet s on s.candidacy_id = k.id and s.user_id = ${actor.userId}::uuid
    where ${where} order by k.sent_at, k.id`.execute(read);
  const candidacies = await Promise.all(rows.map((row) => shown(context, row)));
  // Once scoring is closed the order is that of the ranking, which no column holds before the decision.
  return candidacies.toSorted((one, other) => (one.rank ?? Infinity) - (other.rank ?? Infinity) || 0);
}

async function shown(
  context: Context,
  { isOwnAddress, isCompetitor, isAside, institution, mark, ...row }: Row,
): Promise<Candidacy> {
  const conflict = conflictOf(context.actor, { isOwnAddress, isCompetitor, isAside, institution });
  const call = (await context.load(factsOfCall).load(row.callId))!;
  const ranking = call.state === 'SCORED' ? call.ranking : null;
  const ranked = ranking?.ranked.find(({ id }) => id === row.id);
  const tie = ranking?.openTies.find((one) => one.candidacies.includes(row.id));
  const exact = mark ?? ranked?.mark ?? tie?.mark ?? null;
  return {
    ...row,
    conflict,
    mean: exact && shownMark(exact),
    rank: row.rank ?? ranked?.rank ?? null,
    ground: row.ground ?? ranked?.ground ?? null,
  };
}

type CountRow = ScorerCount & { candidacyId: string };

export const scorersOfCandidacy: LoaderOf<string, CountRow[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<CountRow>`
        select candidacy_id as "candidacyId", college, count(scores)::int as scored, count(aside_at)::int as aside
        from score_sheet where candidacy_id = any(${ids}::uuid[])
        group by 1, 2 order by college desc nulls last`.execute(context.read);
      return rows;
    },
    (row) => row.candidacyId,
  );

type MarkRow = ScorerMark & { candidacyId: string };

/** Who gave what: nothing before scoring is closed. */
export const marksOfCandidacy: LoaderOf<string, MarkRow[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<MarkRow>`
        select s.candidacy_id as "candidacyId", u.name as scorer, s.college, g.criterion, g.score, g.note
        from score_sheet s join account u on u.id = s.user_id join candidacy k on k.id = s.candidacy_id
          join candidate_call c on c.id = k.call_id
          cross join lateral jsonb_to_recordset(s.scores) as g (criterion text, score int, note text)
        where s.candidacy_id = any(${ids}::uuid[]) and c.state = any(${marksReadIn})
        order by s.college desc nulls last, u.name, s.id`.execute(context.read);
      return rows;
    },
    (row) => row.candidacyId,
  );
