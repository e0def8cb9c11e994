import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import type { ThemeRule } from './theme-rule.type.js';

/** Every rule of a plan's themes, also those set aside: the secretariat sees what it may bring back. */
export async function themeRulesOf({ read }: Pick<Context, 'read'>, plan: string): Promise<ThemeRule[]> {
  const { rows } = await sql<ThemeRule>`
    select r.theme_id as "themeId", r.institution_id as "institutionId", t.plan_id as "planId", r.ground, r.evidence,
      r.ended_at is null as applies
    from theme_rule r join theme t on t.id = r.theme_id join plan on plan.id = t.plan_id
    join institution i on i.id = r.institution_id
    where plan.reference = ${plan}
    order by t.ordinal, r.ended_at is not null, i.reference, r.ground`.execute(read);
  return rows;
}
