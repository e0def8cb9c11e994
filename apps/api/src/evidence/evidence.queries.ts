import { sql, type RawBuilder } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import type { Evidence } from './evidence.type.js';

/** What proves a commitment and its parts, as far as the reader may know, in the order it was added. */
export const evidenceOf: LoaderOf<string, Evidence[]> = (context) =>
  manyByKey(
    (ids) => evidenceRows(context, sql`e.commitment_id = any(${ids})`),
    (row) => row.commitmentId,
  );

export const evidenceOfActivity: LoaderOf<string, Evidence[]> = (context) =>
  manyByKey(
    (ids) => evidenceRows(context, sql`e.activity_id = any(${ids})`),
    (row) => row.activityId!,
  );

export const evidenceOfMeasurement: LoaderOf<string, Evidence[]> = (context) =>
  manyByKey(
    (ids) => evidenceRows(context, sql`e.measurement_id = any(${ids})`),
    (row) => row.measurementId!,
  );

export const evidenceById: LoaderOf<string, Evidence | null> = (context) =>
  oneByKey(
    (ids) => evidenceRows(context, sql`e.id = any(${ids})`),
    (row) => row.id,
  );

/** Where a file is read; also told by the read model. */
export const evidenceUrl = sql`coalesce(e.link, '/files/' || e.id)`;

async function evidenceRows(context: Context, where: RawBuilder<unknown>): Promise<Evidence[]> {
  const { rows } = await sql<Evidence>`
    select e.id, e.commitment_id as "commitmentId", e.activity_id as "activityId",
           e.measurement_id as "measurementId", e.kind, e.title, ${evidenceUrl} as url, e.file_name as "fileName",
           e.media_type as "mediaType", e.bytes::float8 as bytes, e.added_at as "addedAt", e.public, e.state, e.refusal,
           e.received::float8 as received, e.has_text as "hasText", e.version,
           case when e.state = 'SENDING' then '/staff/evidence/' || e.id end as "sendTo"
    from evidence e where ${where} and e.withdrawn_at is null and ${visibleTo(context, 'evidence', 'e')}
    order by e.id`.execute(context.read);
  return rows;
}
