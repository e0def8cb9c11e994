import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Activity } from './activity.type.js';

/** The activities of a commitment, in the order of its card. Asked only for commitments the reader sees. */
export const activitiesOf: LoaderOf<string, Activity[]> = (context) =>
  manyByKey(
    (ids) => activityRows(context.read, sql`commitment_id = any(${ids})`),
    (row) => row.commitmentId,
  );

export const activityById: LoaderOf<string, Activity | null> = (context) =>
  oneByKey(
    (ids) => activityRows(context.read, sql`id = any(${ids})`),
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
    select id, commitment_id as "commitmentId", ordinal, title, starts_on::text as "startsOn",
           ends_on::text as "endsOn", start_precision as "startPrecision", end_precision as "endPrecision",
           status, percent::float8 as percent, reported_on::text as "reportedOn", weight::float8 as weight, version
    from activity where ${where} order by commitment_id, ordinal, id`.execute(read);
  return rows;
}
