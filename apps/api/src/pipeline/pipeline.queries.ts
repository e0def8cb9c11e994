import { pipeline, pipelineSteps, type PipelineStep } from '@iltizam/domain/pipeline';
import { sql } from 'kysely';
import type { Context } from '../graphql/context.js';
import { knownDay } from '../timeline/known-day.js';
import type { Condition } from '../visibility/visibility-sql.js';
import type { PipelineStage } from './pipeline.type.js';

const stepOf = (state: Condition): Condition =>
  sql`case ${sql.join(
    pipelineSteps.map((step) => sql`when ${state} = any(${pipeline[step].waitsIn}::text[]) then ${step}`),
    sql` `,
  )} end`;

/** When a proposal last ended a step, where the record tells the day. */
const endOf = (step: PipelineStep): Condition => sql`
  max(t.at) filter (where t.to_state = any(${pipeline[step].endsIn}::text[]))`;

const days = (from: Condition, to: Condition): Condition => sql`
  case when ${to} >= ${from} then extract(epoch from ${to} - ${from}) / 86400 end`;

/** The steps of a plan's proposals in their order: one statement, whatever their number. */
export async function pipelineOf(context: Context, plan: string): Promise<PipelineStage[]> {
  const { rows } = await sql<PipelineStage>`
    with received as (
      select p.id, p.state, p.submitted_at, p.submitted_precision,
             case when p.submitted_precision in ('INSTANT', 'DAY') then p.submitted_at end as exactly
      from proposal p where p.plan_id = (select id from plan where reference = ${plan}) and p.removed_at is null
    ), ended as (
      select r.id, r.exactly as received, ${endOf('SCREENING')} as screened, ${endOf('ASSIGNING')} as assigned,
             ${endOf('ANSWERING')} as answered
      from received r join transition t on t.record_type = 'PROPOSAL' and t.record_id = r.id
        and t.at_precision in ('INSTANT', 'DAY') group by r.id, r.exactly
    ), took as (
      select 'SCREENING' as step, ${days(sql`received`, sql`screened`)} as days from ended
      union all select 'ASSIGNING', ${days(sql`screened`, sql`assigned`)} from ended
      union all select 'ANSWERING', ${days(sql`assigned`, sql`answered`)} from ended
      union all select 'PUBLISHING', ${days(sql`o.decided_at`, sql`o.published_at`)}
        from outcome o join received r on r.id = o.proposal_id where o.published_precision in ('INSTANT', 'DAY')
    ), pace as (
      select step, count(days) as done, round((percentile_cont(0.5) within group (order by days))::numeric, 1) as median
      from took group by step
    ), open as (
      select ${stepOf(sql`r.state`)} as step, r.id, r.submitted_at, r.submitted_precision
      from received r where r.state <> all(${pipeline.PUBLISHING.waitsIn}::text[])
        or not exists (select from outcome o where o.proposal_id = r.id and o.published_at is not null
                                               and o.superseded_at is null)
    ), waiting as (
      select step, count(*) as count, (array_agg(id order by submitted_at, id))[1] as oldest
      from open where step is not null group by step
    )
    select s.step, coalesce(w.count, 0)::int as waiting, coalesce(pace.done, 0)::int as done,
           pace.median::float8 as "medianDays", w.oldest as "oldestId",
           ${knownDay(sql`o.submitted_at`, sql`o.submitted_precision`)} as "oldestReceivedOn"
    from unnest(${pipelineSteps}::text[]) with ordinality s (step, place)
    left join waiting w on w.step = s.step left join pace on pace.step = s.step left join received o on o.id = w.oldest
    order by s.place`.execute(context.read);
  return rows;
}
