import { sql, type RawBuilder } from 'kysely';

/** Commitments of the draft of a plan called `alias`: what its report counts, else those put to consultation here. */
export const draftCountSql = (alias: string): RawBuilder<unknown> => {
  const plan = sql.raw(alias);
  return sql`coalesce(${plan}.recorded_draft_count, nullif((
    select count(distinct step.record_id) from commitment draft
    join transition step on step.record_type = 'COMMITMENT' and step.record_id = draft.id
    where draft.plan_id = ${plan}.id and step.action = 'OPEN_CONSULTATION'), 0))`;
};
