import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import { pageSize } from '../graphql/page-arguments.js';
import { visibleProposalsSql } from '../proposals/proposal.queries.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import { foldedWords, holdsFolded, holdsWords } from './words-in.js';

/** Most records of each kind that are looked at and counted: the work of a search has a bound, whatever is asked. */
export const MOST_FOUND = 1_000;

/** Where more than that hold the words, the newest are looked for among this many received last. */
const NEWEST_LOOKED_AT = 20_000;

export type FoundKind = 'INSTITUTION' | 'COMMITMENT' | 'PROPOSAL' | 'DOCUMENT' | 'NEWS';

export interface Found {
  total: number;
  found: { kind: FoundKind; id: string }[];
}

/**
 * Records that hold all words: those with the words in their title or name first, then by kind, then the newest. One
 * statement, bounded in each kind.
 */
export async function searchRecords(context: Context, q: string, first: number | null): Promise<Found> {
  const size = pageSize(first);
  const words = foldedWords(q);
  const { rows } = await sql<{ kind: FoundKind | null; id: string | null; total: number }>`
    with institutions as materialized (
      select distinct on (i.id) i.id, true as titled, null::timestamptz as at, i.reference
      from institution i left join institution_name n on n.institution_id = i.id
      where ${sql.join(
        words.map((word) => sql`(n.folded like ${word} or ar_norm(coalesce(i.acronym, '')) like ${word})`),
        sql` and `,
      )} order by i.id limit ${MOST_FOUND}
    ), commitments as materialized (
      select c.id, ${titled('c', words)} as titled, null::timestamptz as at, c.reference from commitment c
      where ${visibleTo(context, 'commitment', 'c')} and ${holdsWords('c', q)} limit ${MOST_FOUND}
    ), candidates as materialized (
      select p.id from proposal p where ${visibleProposalsSql(context)} and ${holdsWords('p', q)} limit ${MOST_FOUND}
    ), few as (select count(*) < ${MOST_FOUND} as few from candidates),
    proposals as materialized (
      select p.id, ${titled('p', words)} as titled, p.submitted_at as at, p.reference
      from proposal p where (select few from few) and p.id in (select id from candidates)
      union all
      (select p.id, false, p.submitted_at, p.reference from (
         select * from proposal newest where not (select few from few)
         order by newest.submitted_at desc, newest.id desc limit ${NEWEST_LOOKED_AT}) p
       where ${visibleProposalsSql(context)} and ${holdsFolded('p', words)}
       order by p.submitted_at desc, p.id desc limit ${size})
    ), documents as materialized (
      select d.id, ${titled('d', words)} as titled, coalesce(d.issued_on, d.published_on)::timestamptz as at, d.reference
      from document d where ${visibleTo(context, 'document', 'd')} and ${holdsFolded('d', words)} limit ${MOST_FOUND}
    ), news as materialized (
      select n.id, ${titled('n', words)} as titled, n.published_on::timestamptz as at, n.reference
      from news_item n where ${visibleTo(context, 'news', 'n')} and ${holdsFolded('n', words)} limit ${MOST_FOUND}
    ), ranked as (
      select 'INSTITUTION' as kind, 1 as place, * from institutions
      union all select 'COMMITMENT', 2, * from commitments
      union all select 'PROPOSAL', 3, * from proposals
      union all select 'DOCUMENT', 4, * from documents
      union all select 'NEWS', 5, * from news
    ), total as (
      select ((select count(*) from institutions) + (select count(*) from commitments)
        + (select count(*) from candidates) + (select count(*) from documents)
        + (select count(*) from news))::int as total
    )
    select page.kind, page.id, total.total from total left join (
      select kind, id, row_number() over (order by titled desc, place, at desc nulls last, reference) as rank
      from ranked order by rank limit ${size}) page on true
    order by page.rank`.execute(context.read);
  const found = rows.flatMap(({ kind, id }) => (kind !== null && id !== null ? [{ kind, id }] : []));
  return { total: rows[0]?.total ?? 0, found };
}

const titled = (alias: string, words: readonly string[]): Condition =>
  sql.join(
    words.map((word) => sql`ar_norm(all_languages(${sql.ref(`${alias}.title`)})) like ${word}`),
    sql` and `,
  );
