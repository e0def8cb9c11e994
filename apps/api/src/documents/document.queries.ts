import { sql, type RawBuilder } from 'kysely';
import type { Page } from '../graphql/connection.js';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import { visibleTo, type Condition } from '../visibility/visibility-sql.js';
import type { DocumentFilter } from './document.input.js';
import type { Document } from './document.type.js';

/** The last issued first, then those whose date nobody knows. Also told by the read model. */
export const newestDocuments: Order = {
  name: 'documents',
  direction: 'desc',
  columns: [
    { expression: sql`coalesce(d.issued_on, d.published_on, '-infinity')`, type: 'date' },
    { expression: sql`d.id`, type: 'uuid' },
  ],
};

/** The same order outside of a page. Also told by the read model. */
export const documentOrder = sql`coalesce(d.issued_on, d.published_on, '-infinity') desc, d.id desc`;

/** Where it is read; also told by the read model. */
export const documentUrl = sql`coalesce(d.link, case when d.kind = 'FILE' then '/files/' || d.id end)`;

/** Where a file that is expected is sent; also told by the read model. */
export const documentSendTo = sql`case when d.state = 'SENDING' then '/staff/documents/' || d.id end`;

export function documentsMatching(context: Context, filter: DocumentFilter | null): Condition {
  const { plan, stage, requirement } = filter ?? {};
  return sql.join(
    [
      visibleTo(context, 'document', 'd'),
      ...(plan ? [sql`d.plan_id = (select id from plan where reference = ${plan})`] : []),
      ...(stage ? [sql`d.stage = ${stage}`] : []),
      ...(requirement ? [sql`${requirement} = any(d.requirements)`] : []),
    ],
    sql` and `,
  );
}

const columns = sql`d.id, d.reference, d.title, d.summary, d.kind, ${documentUrl} as url,
  d.file_name as "fileName", d.media_type as "mediaType", d.bytes::float8 as bytes,
  d.issued_on::text as "issuedOn", d.issued_precision as "issuedPrecision", d.stage, d.requirements,
  d.published_on::text as "publishedOn", d.updated_at as "updatedAt", d.published, d.state, d.refusal,
  d.received::float8 as received, ${documentSendTo} as "sendTo", d.version, d.plan_id as "planId"`;

export const documentPage = (
  context: Context,
  filter: DocumentFilter | null,
  page: PageArguments,
): Promise<Page<Document>> =>
  readPage(
    context.read,
    { columns, from: sql`document d`, where: documentsMatching(context, filter), order: newestDocuments },
    page,
  );

export const documentById: LoaderOf<string, Document | null> = (context) =>
  oneByKey(
    (ids) => documentRows(context, sql`d.id = any(${ids})`),
    (row) => row.id,
  );

/** Documents of one stage of a plan, asked for as `planId|STAGE`. */
export const documentsOfStage: LoaderOf<string, Document[]> = (context) =>
  manyByKey(
    async (keys) => {
      const { rows } = await sql<Document>`
        select ${columns} from document d
        where d.plan_id || '|' || d.stage = any(${keys}) and ${visibleTo(context, 'document', 'd')}
        order by ${documentOrder}`.execute(context.read);
      return rows;
    },
    ({ planId, stage }) => `${planId}|${stage}`,
  );

export async function readDocument(context: Context, where: RawBuilder<unknown>): Promise<Document | null> {
  return (await documentRows(context, where))[0] ?? null;
}

async function documentRows(context: Context, where: RawBuilder<unknown>): Promise<Document[]> {
  const { rows } = await sql<Document>`
    select ${columns} from document d where ${where} and ${visibleTo(context, 'document', 'd')}`.execute(
    context.read,
  );
  return rows;
}
