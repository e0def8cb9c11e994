import { sql } from 'kysely';
import { versionRows } from '../../amendments/commitment-versions.queries.js';
import { Bound } from '../bound.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';

/** The text of a commitment as adopted, then as each amendment left it. */
export const versionsOf = (at: At, commitmentId: Sql): Sql =>
  at.many('CommitmentVersion', {
    from: sql`from (select ${commitmentId} as id) up cross join lateral ${versionRows(sql`array[up.id]`)} v`,
    order: sql`v.number`,
  });

/** The version that stood on the day asked for, else today. */
export function textOn(at: At, commitmentId: Sql): Sql {
  const { on } = at.arguments;
  const day = sql`${on instanceof Bound ? on : at.context.today}::date`;
  return at.one('CommitmentVersion', {
    from: sql`from (select ${commitmentId} as id) up cross join lateral ${versionRows(sql`array[up.id]`)} v
      where coalesce(v.held_from <= ${day}, true) order by v.number desc limit 1`,
  });
}

/** What the reviewer and civil society say of a commitment, the latest first. */
export const assessmentsOf = (at: At, commitmentId: Sql): Sql =>
  at.many('Assessment', {
    from: sql`from (select ${commitmentId} as id) up join assessment s on s.commitment_id = up.id`,
    order: sql`s.assessed_on desc, s.id desc`,
  });

/** What the institution answers to an assessment, the latest first. */
export const repliesOf = (at: At, assessmentId: Sql): Sql =>
  at.many('AssessmentReply', {
    from: sql`from (select ${assessmentId} as id) up join assessment_reply reply on reply.assessment_id = up.id`,
    order: sql`reply.id desc`,
  });

/** The activities or indicators of a version called `v`, in the order it keeps them. */
export const plannedOf = (at: At, type: string, part: 'activities' | 'indicators'): Sql =>
  at.many(type, {
    from: sql`from jsonb_array_elements(v.planned -> ${sql.lit(part)}) with ordinality w (value, place)`,
    order: sql`w.place`,
  });
