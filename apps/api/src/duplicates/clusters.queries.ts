import { clustersOf } from '@iltizam/domain/clusters';
import { duplicateScore, leastScore, type Likeness } from '@iltizam/domain/duplicates';
import { waitingForScreening } from '@iltizam/domain/proposal-states';
import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import { loadProposals } from '../proposals/proposal.queries.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import { foundDifferent } from './duplicate.queries.js';
import type { TriageCluster } from './duplicate.type.js';

/** Of the proposals that wait, so many of the longest waiting are compared with each other. */
export const MOST_CLUSTERED = 1000;
/** Words of each by which others are found: its rarest among those that wait, of which two must be shared. */
const TELLING_WORDS = 8;

interface Pair extends Likeness {
  one: string;
  two: string;
  sameTheme: boolean;
}

/** The waiting proposals of a plan that are very close to one another, folded into clusters. */
export async function triageClusters(context: Context, plan: string): Promise<TriageCluster[]> {
  const waiting = await longestWaiting(context, plan);
  const pairs = await closePairs(context, waiting);
  const byPair = Map.groupBy(pairs, ({ one, two }) => `${one} ${two}`);
  const tied = [...byPair.values()].flatMap((languages) => {
    const [{ one, two, sameTheme }] = languages as [Pair, ...Pair[]];
    return duplicateScore(languages, sameTheme) >= leastScore.VERY_CLOSE ? [[one, two] as const] : [];
  });
  return Promise.all(
    clustersOf(waiting, tied).map(async (ids) => ({ proposals: await loadProposals(context, ids) })),
  );
}

async function longestWaiting(context: Context, plan: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select p.id from proposal p
    where p.plan_id = (select id from plan where reference = ${plan}) and p.removed_at is null
      and p.state = any(${waitingForScreening}::text[]) and ${visibleTo(context, 'triage', 'p')}
    order by p.submitted_at, p.id limit ${MOST_CLUSTERED}`.execute(context.read);
  return rows.map(({ id }) => id);
}

/** Pairs that may be very close, in each language both are written in. Likeness is never above what it is scored. */
async function closePairs(context: Context, ids: readonly string[]): Promise<Pair[]> {
  const { rows } = await sql<Pair>`
    with said as materialized (
      select w.proposal_id as id, w.language, w.title, w.folded, w.words, p.theme_id
      from proposal_wording w join proposal p on p.id = w.proposal_id where w.proposal_id = any(${ids}::uuid[])
    ), telling as materialized (
      select * from (
        select *, row_number() over (partition by id, language order by users, lexeme) as place from (
          select said.id, said.language, word.lexeme, count(*) over (partition by said.language, word.lexeme) as users
          from said cross join lateral unnest(said.words) word
        ) counted where users > 1
      ) ranked where place <= ${TELLING_WORDS}
    ), found as materialized (
      select a.id as one, b.id as two, language from telling a join telling b using (language, lexeme)
      where a.id < b.id group by a.id, b.id, language having count(*) > 1
      union
      select a.id, b.id, language from said a join said b using (language, folded) where a.id < b.id
    ), measured as materialized (
      select found.one, found.two, found.language, a.theme_id = b.theme_id as "sameTheme",
        similarity(a.title, b.title)::float8 as title, similarity(a.folded, b.folded)::float8 as text
      from found join said a on a.id = found.one and a.language = found.language
      join said b on b.id = found.two and b.language = found.language
    )
    select one, two, "sameTheme", language, title, text from measured
    where greatest(title, text) >= ${leastScore.VERY_CLOSE}::float8
      and not ${foundDifferent(sql`measured.one`, sql`measured.two`)}`.execute(context.read);
  return rows;
}
