import { sql } from 'kysely';
import { newestReportFirst } from '../../commitments/activity-report.queries.js';
import { Bound } from '../bound.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';
import { page } from '../pages.js';

/** The report that stood of an activity on the day asked for, else today. */
export function standingOf(at: At, activityId: Sql): Sql {
  const { on } = at.arguments;
  const day = sql`${on instanceof Bound ? on : at.context.today}::date`;
  return at.one('ActivityReport', {
    from: sql`from (select ${activityId} as id) up join activity_report r
      on r.activity_id = up.id and r.reported_on <= ${day}
      order by r.reported_on desc, r.recorded_at desc, r.id desc limit 1`,
  });
}

export const reportsOf = (at: At, activityId: Sql): Sql =>
  page(at, {
    alias: 'r',
    from: sql`(select ${activityId} as id) up join activity_report r on r.activity_id = up.id`,
    where: sql`true`,
    order: newestReportFirst,
    type: 'ActivityReport',
  });
