import { isCarriedOut, stageKinds } from '@iltizam/domain/plan-stages';
import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Reader } from '../database/database.js';
import { draftCountSql } from './draft-count-sql.js';
import type { ActionPlan, Area, Stage, Theme } from './plan.type.js';

/** Inside a plan, institutions bear the names of its adoption; until then, today's. */
export function namesDayOf(
  plan: Pick<ActionPlan, 'stage' | 'adoptedOn' | 'startsOn'>,
  today: string,
): string {
  return isCarriedOut(plan.stage) ? (plan.adoptedOn ?? plan.startsOn) : today;
}

/** Plans are few and all public: newest first. */
export async function allPlans(read: Reader): Promise<ActionPlan[]> {
  return planRows(read, sql`true`);
}

export const planById: LoaderOf<string, ActionPlan | null> = (context) =>
  oneByKey(
    (ids) => planRows(context.read, sql`p.id = any(${ids as string[]})`),
    (row) => row.id,
  );

export const planByReference: LoaderOf<string, ActionPlan | null> = (context) =>
  oneByKey(
    (references) => planRows(context.read, sql`p.reference = any(${references as string[]})`),
    (row) => row.reference,
  );

async function planRows(read: Reader, where: ReturnType<typeof sql>): Promise<ActionPlan[]> {
  const { rows } = await sql<ActionPlan>`
    select p.id, p.reference, p.ordinal, p.title, p.starts_on::text as "startsOn", p.ends_on::text as "endsOn",
           p.start_precision as "startPrecision", p.end_precision as "endPrecision", p.stage, p.stage_is_open as "stageIsOpen", p.methodology,
           p.second_reader as "secondReader", p.blind_screening as "blindScreening",
           p.binding_recusal as "bindingRecusal", p.version, p.owner_id as "ownerId", p.adopted_on::text as "adoptedOn",
           p.adoption as "adoptionRecord",
           p.recorded_commitment_count as "recordedCommitmentCount", ${draftCountSql('p')}::int as "draftCount",
           p.reported_percent::float8 as "reportedPercent", p.reported_as_of::text as "reportedAsOf", p.figures
    from plan p where ${where} order by p.starts_on desc, p.reference`.execute(read);
  return rows;
}

/** Stages of a plan follow each other as the product knows them, whatever days a source gives. */
export const stageOrder = (alias: string) =>
  sql`array_position(${sql.lit(`{${stageKinds.join(',')}}`)}::varchar[], ${sql.ref(alias)}.kind)`;

export const stagesOfPlan: LoaderOf<string, Stage[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<Stage>`
        select s.plan_id as "planId", s.kind, s.starts_on::text as "startsOn", s.ends_on::text as "endsOn",
               s.start_precision as "startPrecision", s.end_precision as "endPrecision", s.note,
               s.kind = p.stage and p.stage_is_open as "isOpen", s.announced_on::text as "announcedOn",
               s.opened_at as "openedAt", s.closed_at as "closedAt"
        from stage s join plan p on p.id = s.plan_id
        where s.plan_id = any(${ids}) order by ${stageOrder('s')}`.execute(context.read);
      return rows;
    },
    (row) => row.planId,
  );

export const areasOfPlan: LoaderOf<string, Area[]> = (context) =>
  manyByKey(
    (ids) => areaRows(context.read, sql`plan_id = any(${ids as string[]})`),
    (row) => row.planId,
  );

export const areaById: LoaderOf<string, Area | null> = (context) =>
  oneByKey(
    (ids) => areaRows(context.read, sql`id = any(${ids as string[]})`),
    (row) => row.id,
  );

async function areaRows(read: Reader, where: ReturnType<typeof sql>): Promise<Area[]> {
  const { rows } = await sql<Area>`
    select id, plan_id as "planId", reference, ordinal, name from area where ${where} order by ordinal`.execute(
    read,
  );
  return rows;
}

export const themesOfPlan: LoaderOf<string, Theme[]> = (context) =>
  manyByKey(
    (ids) => themeRows(context.read, sql`plan_id = any(${ids as string[]})`),
    (row) => row.planId,
  );

export const themeById: LoaderOf<string, Theme | null> = (context) =>
  oneByKey(
    (ids) => themeRows(context.read, sql`id = any(${ids as string[]})`),
    (row) => row.id,
  );

async function themeRows(read: Reader, where: ReturnType<typeof sql>): Promise<Theme[]> {
  const { rows } = await sql<Theme>`
    select id, plan_id as "planId", reference, ordinal, name, note, rationale,
           recorded_portal as "recordedPortal", recorded_meeting as "recordedMeeting"
    from theme where ${where} order by ordinal`.execute(read);
  return rows;
}
