import { sql } from 'kysely';
import { oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { visibleTo } from '../visibility/visibility-sql.js';

/** The name by which the author of the proposal called `p` agrees to be named with it, read by a moderator or not. */
export const agreedName = sql`(
  select a.name, a.name_read from proposal_author a join consent n on n.citizen_id = a.citizen_id
  where a.proposal_id = p.id and n.purpose = 'SHOW_NAME' and n.withdrawn_at is null
  order by a.created_at, a.id limit 1)`;

/**
 * The name of whoever wrote the proposal called `p`, once it is published and a moderator read the name, and while they
 * agree to be named; nobody who screens blind reads it. Null otherwise.
 */
export const shownAuthor = (context: Context) => sql<string | null>`
  case when proposal_is_public(p.state, p.channel, p.provenance, p.moderated_at, p.removed_at)
      and ${visibleTo(context, 'origin', 'p')} then (
    select named.name from ${agreedName} named where named.name_read) end`;

export const shownAuthorOf: LoaderOf<string, { id: string; name: string | null } | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<{ id: string; name: string | null }>`
        select p.id, ${shownAuthor(context)} as name from proposal p where p.id = any(${ids}::uuid[])`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.id,
  );
