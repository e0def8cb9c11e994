import { duplicateFloor, type Likeness } from '@iltizam/domain/duplicates';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import type { Condition } from '../visibility/visibility-sql.js';

/** Words of a title, and of a whole text, that are looked for; the rarest say the most. */
const TELLING_WORDS = 6;
/** Proposals looked at for each title and each text in each language, however many there are. */
const MOST_FOUND = 100;

/** Two proposals compared in one language. */
export interface Alike extends Likeness {
  askedId: string;
  otherId: string;
  otherGroup: string | null;
  sameTheme: boolean;
}

interface Wanted {
  ids: readonly string[];
  /** Look inside the plan of each only. */
  samePlan: boolean;
  /** Look among those that were put before an institution only. */
  onlyAssigned: boolean;
  /** Which of those found are meant: `asked` is the one asked about, `o` the proposal found. */
  where: Condition;
}

/**
 * Proposals whose words are like those of the ones asked about, in each language both are written in; of all asked,
 * in one statement. A proposal is found by two of its rarest words, through an index and within a limit, then measured
 * by its trigrams: the work is the same among a hundred and among a hundred thousand.
 */
export async function alikeTo(
  read: Reader,
  { ids, samePlan, onlyAssigned, where }: Wanted,
): Promise<Alike[]> {
  const { rows } = await sql<Alike>`
    with asked as materialized (
      select w.*, p.theme_id, p.group_id from proposal_wording w join proposal p on p.id = w.proposal_id
      where w.proposal_id = any(${ids}::uuid[])
    ), known as materialized (${commonWords}
    ), telling as materialized (
      select *, count(*) over (partition by proposal_id, language, part) as words from (
        select asked.proposal_id, asked.language, part.name as part, word.lexeme, row_number() over (
            partition by asked.proposal_id, asked.language, part.name
            order by coalesce(known.share, 0), length(word.lexeme) desc, word.lexeme) as place
        from asked
        cross join lateral (values ('title', to_tsvector('simple', asked.title)), ('text', asked.words)) part(name, words)
        cross join lateral unnest(part.words) word
        left join known on known.word = word.lexeme
        where word.lexeme !~ '[''\\\\]'
      ) ranked where place <= ${TELLING_WORDS}
    ), queries as (
      select one.proposal_id, one.language, one.part,
        string_agg(quote_literal(one.lexeme) || coalesce(' & ' || quote_literal(two.lexeme), ''), ' | ')::tsquery as words
      from telling one left join telling two
        on two.proposal_id = one.proposal_id and two.language = one.language and two.part = one.part
        and two.place > one.place
      where two.lexeme is not null or one.words = 1
      group by one.proposal_id, one.language, one.part
    ), found as materialized (
      select distinct asked.proposal_id as asked_id, other.id as other_id
      from queries join asked using (proposal_id, language)
      cross join lateral wordings_with(
        queries.words, asked.language, ${samePlan ? sql`asked.plan_id` : sql`null`}, ${onlyAssigned}, ${MOST_FOUND}) other(id)
      where other.id <> asked.proposal_id
    ), measured as materialized (
      select asked.proposal_id as "askedId", o.id as "otherId", o.group_id as "otherGroup", o.submitted_at, o.reference,
        o.theme_id = asked.theme_id as "sameTheme", asked.language,
        similarity(asked.title, w.title)::float8 as title, similarity(asked.folded, w.folded)::float8 as text
      from found join asked on asked.proposal_id = found.asked_id
      join proposal_wording w on w.proposal_id = found.other_id and w.language = asked.language
      join proposal o on o.id = found.other_id
      where o.removed_at is null and ${where}
    )
    select "askedId", "otherId", "otherGroup", "sameTheme", language, title, text from measured
    where greatest(title, text) >= ${duplicateFloor}::float8
    order by "askedId", submitted_at, reference, language`.execute(read);
  return rows;
}

/**
 * The words most proposals use and how often, as the database's own statistics have them. A word it does not name is
 * rare; before the first statistics all are, and the longest are taken for the most telling.
 */
const commonWords = sql`
  select common.word, common.share from pg_stats s
  cross join lateral unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) as common(word, share)
  where s.schemaname = current_schema() and s.tablename = 'proposal_wording' and s.attname = 'words'
    and common.word is not null`;
