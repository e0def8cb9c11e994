import { sql, type RawBuilder } from 'kysely';

/** Commitments of the draft of a plan called `alias`: what its report counts, else those put to consultation here. */
export const draftCountSql = (alias: string): RawBuilder<unknown> => {
  const plan = sql.raw(alias);
  return sql`coalesce(${plan}.recorded_draft_count, nullif(put_to_consultation(${plan}.id), 0))`;
};
