import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Indicator } from './indicator.type.js';

/** The indicators of a commitment, tracking before impact. Asked only for commitments the reader sees. */
export const indicatorsOf: LoaderOf<string, Indicator[]> = (context) =>
  manyByKey(
    (ids) => indicatorRows(context.read, sql`commitment_id = any(${ids})`),
    (row) => row.commitmentId,
  );

export const indicatorById: LoaderOf<string, Indicator | null> = (context) =>
  oneByKey(
    (ids) => indicatorRows(context.read, sql`id = any(${ids})`),
    (row) => row.id,
  );

async function indicatorRows(read: Reader, where: RawBuilder<unknown>): Promise<Indicator[]> {
  const { rows } = await sql<Indicator>`
    select id, commitment_id as "commitmentId", ordinal, kind, name, definition, unit, baseline::float8 as baseline,
           target::float8 as target, direction, source, method,
           added_on::text as "addedOn", withdrawn_on::text as "withdrawnOn", version
    from indicator where ${where} order by commitment_id, kind desc, ordinal, id`.execute(read);
  return rows;
}
