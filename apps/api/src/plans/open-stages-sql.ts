import { sql, type RawBuilder } from 'kysely';

/** The stages of a plan called `alias` that are open now, as the rules take them: none between two. */
export const openStagesSql = (alias: string): RawBuilder<unknown> => {
  const plan = sql.raw(alias);
  return sql`case when ${plan}.stage_is_open then array[${plan}.stage] else array[]::varchar[] end`;
};
