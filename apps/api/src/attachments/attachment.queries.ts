import { sql, type RawBuilder } from 'kysely';
import { readerOf, type Reader } from '../database/database.js';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import type { Attachment } from './attachment.type.js';

/** The files of a proposal this reader sees, the first one sent first. */
export const attachmentsOf: LoaderOf<string, Attachment[]> = (context) =>
  manyByKey(
    (ids) => ofProposals(context, sql`a.proposal_id = any(${ids})`),
    (row) => row.proposalId ?? '',
  );

export const attachmentById: LoaderOf<string, Attachment | null> = (context) =>
  oneByKey(
    (ids) => ofProposals(context, sql`a.id = any(${ids})`),
    (row) => row.id,
  );

/** The files of a draft, for whoever has its key, also one the scanner refused later. Asked of whom it was written to. */
export const attachmentsOfDraft: LoaderOf<string, Attachment[]> = (context) =>
  manyByKey(
    (ids) => rows(readerOf(context.em), sql`a.draft_id = any(${ids}) and a.state <> 'SENDING'`),
    (row) => row.draftId ?? '',
  );

/** Where a file is read; also told by the read model. */
export const attachmentUrl = sql`case when a.state = 'AVAILABLE' and a.proposal_id is not null then '/files/' || a.id end`;

/** Where a file that is expected is sent; also told by the read model. */
export const attachmentSendTo = sql`case when a.state = 'SENDING' then '/staff/attachments/' || a.id end`;

const ofProposals = (context: Context, where: RawBuilder<unknown>): Promise<Attachment[]> =>
  rows(
    context.read,
    sql`${where} and a.proposal_id is not null and ${visibleTo(context, 'attachment', 'a')}`,
  );

async function rows(read: Reader, where: RawBuilder<unknown>): Promise<Attachment[]> {
  const { rows: found } = await sql<Attachment>`
    select a.id, a.proposal_id as "proposalId", a.draft_id as "draftId", a.title, a.file_name as "fileName",
           a.media_type as "mediaType", a.bytes::float8 as bytes, ${attachmentUrl} as url, a.state, a.refusal,
           a.received::float8 as received, ${attachmentSendTo} as "sendTo", a.version
    from attachment a where ${where} order by a.id`.execute(read);
  return found;
}
