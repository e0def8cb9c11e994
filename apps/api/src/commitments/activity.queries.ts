import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Activity } from './activity.type.js';

/** The activities of a commitment, in the order of its card. Asked only for commitments the reader sees. */
export const activitiesOf: LoaderOf<string, Activity[]> = (context) =>
  manyByKey(
    (ids) => activityRows(context.read, sql`a.commitment_id = any(${ids})`),
    (row) => row.commitmentId,
  );

export const activityById: LoaderOf<string, Activity | null> = (context) =>
  oneByKey(
    (ids) => activityRows(context.read, sql`a.id = any(${ids})`),
    (row) => row.id,
  );

/** The supporting institution that carries an activity; no row where it is the lead's. */
export const carrierOfActivity: LoaderOf<string, { id: string; institution: string } | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<{ id: string; institution: string }>`
        select a.id, i.reference as institution from activity a join institution i on i.id = a.institution_id
        where a.id = any(${ids})`.execute(context.read);
      return rows;
    },
    (row) => row.id,
  );

async function activityRows(read: Reader, where: RawBuilder<unknown>): Promise<Activity[]> {
  const { rows } = await sql<Activity>`
    select a.id, a.commitment_id as "commitmentId", a.ordinal, a.title, a.starts_on::text as "startsOn",
           a.ends_on::text as "endsOn", a.start_precision as "startPrecision", a.end_precision as "endPrecision",
           a.status, a.percent::float8 as percent, a.reported_on::text as "reportedOn",
           a.actual_starts_on::text as "actualStartsOn", a.actual_ends_on::text as "actualEndsOn",
           a.weight::float8 as weight, ${weightPercent}::float8 as "weightPercent", ${begun} as begun,
           a.added_on::text as "addedOn", a.withdrawn_on::text as "withdrawnOn",
           p.starts_on::text as "planStartsOn", p.ends_on::text as "planEndsOn", a.version
    from activity a join commitment c on c.id = a.commitment_id join plan p on p.id = c.plan_id
    where ${where} order by a.commitment_id, a.ordinal, a.id`.execute(read);
  return rows;
}

/** What of its commitment's progress an activity called `a` is, in percent: cancelled ones leave the weights. */
export const weightPercent = sql`case when a.status is distinct from 'CANCELLED' then round(100 * a.weight / (
  select sum(beside.weight) from activity beside
  where beside.commitment_id = a.commitment_id and beside.status is distinct from 'CANCELLED'), 1) end`;

/** Was anything reported of the commitment of an activity called `a`? */
export const begun = sql`exists (
  select 1 from activity beside where beside.commitment_id = a.commitment_id and beside.status is not null and beside.withdrawn_on is null)`;
