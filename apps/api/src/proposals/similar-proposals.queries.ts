import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import { loadProposals, visibleProposalsSql } from './proposal.queries.js';
import type { Proposal } from './proposal.type.js';

const MOST_SHOWN = 5;
const MOST_LOOKED_AT = 100;
const CHARACTERS = 500;
/** Words of the text that are looked for, the longest first: they say the most. */
const TELLING_WORDS = 8;

/**
 * Proposals of a plan that share words with a text, found through an index and within a limit, the most alike first.
 * What the reader does not see is not among them.
 */
export async function similarProposals(context: Context, plan: string, text: string): Promise<Proposal[]> {
  const asked = text.slice(0, CHARACTERS);
  const { rows } = await sql<{ id: string }>`
    with wanted as (
      select string_agg(quote_literal(lexeme), ' | ')::tsquery as words from (
        select lexeme from unnest(to_tsvector('simple', plain_letters(ar_norm(${asked})))) where length(lexeme) > 2
        order by length(lexeme) desc, lexeme limit ${TELLING_WORDS}) telling
    ), found as (
      select distinct other.id from wanted cross join unnest(array['ar', 'fr', 'en']) spoken
      cross join lateral wordings_with(wanted.words, spoken, (select id from plan where reference = ${plan}), false,
        ${MOST_LOOKED_AT}) other(id)
      where wanted.words is not null
    )
    select p.id from found join proposal p on p.id = found.id
    where ${visibleProposalsSql(context)}
    order by word_similarity(plain_letters(ar_norm(${asked})), plain_letters(p.folded)) desc, p.reference limit ${MOST_SHOWN}`.execute(
    context.read,
  );
  return loadProposals(
    context,
    rows.map(({ id }) => id),
  );
}
