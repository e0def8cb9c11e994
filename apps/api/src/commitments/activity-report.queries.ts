import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Context, LoaderOf } from '../graphql/context.js';
import type { Order } from '../graphql/page.js';
import { pagesByParent } from '../graphql/pages-by-parent.js';
import type { ActivityReport } from './activity-report.type.js';

const columns = sql`
  r.id, r.activity_id as "activityId", r.reported_on::text as "reportedOn",
  r.reported_precision as "reportedPrecision", r.status, r.percent::float8 as percent,
  r.actual_starts_on::text as "actualStartsOn", r.actual_ends_on::text as "actualEndsOn", r.note,
  r.recorded_at as "recordedAt", r.provenance`;

/** Of two on the same day the one recorded later comes first: it is the one that stands. */
export const newestReportFirst: Order = {
  name: 'reports by day',
  direction: 'desc',
  columns: [
    { expression: sql`r.reported_on`, type: 'date' },
    { expression: sql`r.recorded_at`, type: 'timestamptz' },
    { expression: sql`r.id`, type: 'uuid' },
  ],
};

/** All that was reported of an activity. Asked only for activities of commitments the reader sees. */
export const reportsOf = (context: Context) =>
  pagesByParent<ActivityReport>(context, () => ({
    columns,
    from: sql`activity_report r`,
    where: sql`true`,
    order: newestReportFirst,
    parent: sql`r.activity_id`,
  }));

/** An activity on a day: `id|YYYY-MM-DD`. */
export type ActivityOn = `${string}|${string}`;

/** The report that stood of an activity on a day: one statement, whatever the number of activities and days. */
export const standingOn: LoaderOf<ActivityOn, ActivityReport | null> = (context) =>
  new DataLoader(async (keys) => {
    const asked = keys.map((key) => key.split('|') as [id: string, day: string]);
    const { rows } = await sql<ActivityReport & { day: string }>`
      select distinct on (asked.id, asked.day) asked.day::text as day, ${columns}
      from unnest(${asked.map(([id]) => id)}::uuid[], ${asked.map(([, day]) => day)}::date[]) as asked(id, day)
      join activity_report r on r.activity_id = asked.id and r.reported_on <= asked.day
      order by asked.id, asked.day, r.reported_on desc, r.recorded_at desc, r.id desc`.execute(context.read);
    const found = new Map(rows.map((row) => [`${row.activityId}|${row.day}`, row]));
    return keys.map((key) => found.get(key) ?? null);
  });
