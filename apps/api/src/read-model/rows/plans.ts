import { sql } from 'kysely';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';

export const planWhere = (at: At, condition: Sql): Sql =>
  at.one('ActionPlan', { from: sql`from plan where ${condition}` });

/** The plan with an id that stands in another row. */
export const planOf = (at: At, id: Sql): Sql =>
  at.one('ActionPlan', { from: sql`from (select ${id} as id) up join plan on plan.id = up.id` });

export const allPlans = (at: At): Sql =>
  at.many('ActionPlan', { from: sql`from plan`, order: sql`plan.starts_on desc, plan.reference` });

export const areaOf = (at: At, id: Sql): Sql =>
  at.one('Area', { from: sql`from area where area.id = ${id}` });

export const themeOf = (at: At, id: Sql): Sql =>
  at.one('Theme', { from: sql`from (select ${id} as id) up join theme on theme.id = up.id` });

export const themesOf = (at: At, meetingId: Sql): Sql =>
  at.many('Theme', {
    from: sql`from (select ${meetingId} as id) up join meeting_theme mt on mt.meeting_id = up.id
      join theme on theme.id = mt.theme_id`,
    order: sql`theme.ordinal`,
  });

/** The theme of a meeting that has exactly one. */
export const onlyThemeOf = (at: At, meetingId: Sql): Sql =>
  at.one('Theme', {
    from: sql`from (select ${meetingId} as id) up join meeting_theme mt on mt.meeting_id = up.id
      join theme on theme.id = mt.theme_id
      where (select count(*) from meeting_theme other where other.meeting_id = up.id) = 1`,
  });
