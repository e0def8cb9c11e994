import { scheduleOf, type ScheduleFacts } from '@iltizam/domain/activity-schedule';
import { MEASURED_WITHIN } from '@iltizam/domain/plan-health';
import { anonymous } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import DataLoader from 'dataloader';
import { stands } from '../commitments/measurement.queries.js';
import type { LoaderOf } from '../graphql/context.js';
import { adopted, type KnownOn } from '../progress/progress.queries.js';
import { visibleSql } from '../visibility/visibility-sql.js';

/** What the health of a plan needs of an adopted commitment beside its progress, as known on a day. */
export interface CardOnDay {
  id: string;
  planId: string;
  areaId: string | null;
  leadInstitutionId: string;
  startsOn: string | null;
  endsOn: string | null;
  lateActivities: number;
  indicators: number;
  unmeasured: number;
  publicEvidence: number;
  lastReportedOn: string | null;
}

/** The adopted commitments of a plan, chapter by chapter in the plan's order: one statement for each day asked. */
export const cardsOnDay: LoaderOf<KnownOn, CardOnDay[]> = (context) =>
  new DataLoader(async (keys) => {
    const asked = keys.map((key) => key.split('|') as [plan: string, day: string]);
    const days = [...new Set(asked.map(([, day]) => day))];
    const found = new Map(
      await Promise.all(
        days.map(async (day) => {
          const plans = asked.filter((key) => key[1] === day).map(([plan]) => plan);
          const { rows } = await statement(plans, day).execute(context.read);
          return [day, rows.map((row) => withLate(row, day))] as const;
        }),
      ),
    );
    return asked.map(([plan, day]) => found.get(day)!.filter((row) => row.planId === plan));
  });

type Row = Omit<CardOnDay, 'lateActivities'> & { activities: Omit<ScheduleFacts, 'begun'>[] };

/** Whether an activity is late is the domain's to say, here as on its card. */
function withLate({ activities, ...card }: Row, day: string): CardOnDay {
  const begun = activities.some(({ status }) => status !== null);
  const late = activities.filter((activity) => scheduleOf({ ...activity, begun }, day).late);
  return { ...card, lateActivities: late.length };
}

const statement = (plans: readonly string[], day: string) => sql<Row>`
  with card as (
    select id, plan_id, area_id, lead_institution_id, starts_on, ends_on, sort_key
    from commitment where plan_id = any(${plans}) and state = any(${adopted}::text[])
  ), standing as (
    select distinct on (r.activity_id) r.activity_id, r.status, r.reported_on, r.actual_starts_on, r.actual_ends_on
    from card join activity a on a.commitment_id = card.id join activity_report r on r.activity_id = a.id
    where r.reported_on <= ${day}::date
    order by r.activity_id, r.reported_on desc, r.recorded_at desc, r.id desc
  ), work as (
    select a.commitment_id, min(a.starts_on) as starts_on, max(a.ends_on) as ends_on, max(s.reported_on) as reported_on,
           json_agg(json_build_object(
             'startsOn', a.starts_on, 'endsOn', a.ends_on, 'startPrecision', a.start_precision,
             'endPrecision', a.end_precision, 'status', s.status, 'actualStartsOn', s.actual_starts_on,
             'actualEndsOn', s.actual_ends_on, 'planStartsOn', p.starts_on, 'planEndsOn', p.ends_on)) as activities
    from card join plan p on p.id = card.plan_id join activity a on a.commitment_id = card.id
           and coalesce(a.added_on <= ${day}::date, true) and coalesce(a.withdrawn_on > ${day}::date, true)
         left join standing s on s.activity_id = a.id
    group by 1
  ), measured as (
    select i.commitment_id, max(last.measured_on) as measured_on, count(*) as indicators,
           count(*) filter (where last.measured_on is null
                               or last.measured_on < ${day}::date - ${MEASURED_WITHIN}::int) as unmeasured
    from card join indicator i on i.commitment_id = card.id
      and coalesce(i.added_on <= ${day}::date, true) and coalesce(i.withdrawn_on > ${day}::date, true)
    left join lateral (select max(m.measured_on) as measured_on from measurement m
                       where m.indicator_id = i.id and ${stands} and m.measured_on <= ${day}::date) last on true
    group by 1
  ), shown as (
    select e.commitment_id, count(*) from card join evidence e on e.commitment_id = card.id
    where ${visibleSql(anonymous, 'evidence', 'e')} and country_day(e.added_at) <= ${day}::date
    group by 1
  )
  select card.id, card.plan_id as "planId", card.area_id as "areaId", card.lead_institution_id as "leadInstitutionId",
         coalesce(card.starts_on, work.starts_on)::text as "startsOn",
         coalesce(card.ends_on, work.ends_on)::text as "endsOn",
         coalesce(work.activities, '[]') as activities, coalesce(measured.indicators, 0)::int as indicators,
         coalesce(measured.unmeasured, 0)::int as unmeasured,
         coalesce(shown.count, 0)::int as "publicEvidence",
         greatest(work.reported_on, measured.measured_on)::text as "lastReportedOn"
  from card left join work on work.commitment_id = card.id left join measured on measured.commitment_id = card.id
       left join shown on shown.commitment_id = card.id
  left join area on area.id = card.area_id
  order by area.ordinal nulls last, card.sort_key, card.id`;
