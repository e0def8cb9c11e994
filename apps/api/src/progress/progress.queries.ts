import { publicCommitmentStates } from '@iltizam/domain/commitment-workflow';
import type { ActivityProgress, CommitmentProgress } from '@iltizam/domain/progress';
import { sql } from 'kysely';
import DataLoader from 'dataloader';
import type { Context, LoaderOf } from '../graphql/context.js';

/** A plan or a commitment as it was known on a day: `id|YYYY-MM-DD`. */
export type KnownOn = `${string}|${string}`;

/** What progress is computed from, of one commitment. */
export interface CommitmentFacts extends CommitmentProgress {
  /** A figure that no document dates: it stands from the end of the work on, and bears no day of its own. */
  undated: boolean;
  /** From the first activity's beginning to the last one's end. */
  startsOn: string | null;
  endsOn: string | null;
}

/** What counts in a plan: everything from adoption on. */
export const adopted = publicCommitmentStates.filter((state) => state !== 'IN_CONSULTATION');

type Row = CommitmentFacts & { id: string; planId: string; adopted: boolean };

/** Commitments of the adopted plan: what its report counts, else those held; null before adoption. */
export async function adoptedCount(
  context: Context,
  { id, recordedCommitmentCount }: { id: string; recordedCommitmentCount: number | null },
): Promise<number | null> {
  if (recordedCommitmentCount !== null) return recordedCommitmentCount;
  return (await context.load(factsOn).load(`${id}|${context.today}`)).length || null;
}

/** Of a commitment its own facts, of a plan those of its adopted commitments: one statement for each day asked. */
export const factsOn: LoaderOf<KnownOn, CommitmentFacts[]> = (context) =>
  new DataLoader(async (keys) => {
    const asked = keys.map((key) => key.split('|') as [id: string, day: string]);
    const days = [...new Set(asked.map(([, day]) => day))];
    const idsOf = (day: string) => asked.filter((key) => key[1] === day).map(([id]) => id);
    const found = new Map(
      await Promise.all(days.map(async (day) => [day, await rowsOn(context, idsOf(day), day)] as const)),
    );
    return asked.map(([id, day]) =>
      (found.get(day) ?? []).filter((row) => row.id === id || (row.planId === id && row.adopted)),
    );
  });

async function rowsOn(context: Context, ids: string[], day: string): Promise<Row[]> {
  const { rows } = await sql<Row & { activities: ActivityProgress[] }>`
    with card as (
      select id, plan_id, reported_percent, reported_as_of, ends_on,
             (select ends_on from plan where id = plan_id) as plan_ends_on,
             state = any(${adopted}::text[]) as adopted
      from commitment where id = any(${ids}) or plan_id = any(${ids})
    ), standing as (
      select distinct on (r.activity_id) r.activity_id, r.reported_on, r.status, r.percent
      from card join activity a on a.commitment_id = card.id join activity_report r on r.activity_id = a.id
      where r.reported_on <= ${day}::date
      order by r.activity_id, r.reported_on desc, r.recorded_at desc, r.id desc
    ), work as (
      select a.commitment_id, min(a.starts_on) as starts_on, max(a.ends_on) as ends_on,
             json_agg(json_build_object(
               'weight', a.weight,
               'reports', case when s.activity_id is null then '[]'::json else json_build_array(
                 json_build_object('on', s.reported_on, 'status', s.status, 'percent', s.percent)) end)
             ) as activities
      from card join activity a on a.commitment_id = card.id and coalesce(a.added_on <= ${day}::date, true)
           left join standing s on s.activity_id = a.id
      group by a.commitment_id
    )
    select card.id, card.plan_id as "planId", card.adopted,
           work.starts_on::text as "startsOn", work.ends_on::text as "endsOn",
           coalesce(work.activities, '[]') as activities,
           case when reported_percent is null then '[]'::json else json_build_array(
             json_build_object('on', coalesce(reported_as_of, card.ends_on, work.ends_on, plan_ends_on),
                               'percent', reported_percent)) end as reported,
           reported_percent is not null and reported_as_of is null as undated
    from card left join work on work.commitment_id = card.id`.execute(context.read);
  return rows;
}
