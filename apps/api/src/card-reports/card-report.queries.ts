import { openCardReports } from '@iltizam/domain/card-report-table';
import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import { openReports, type HeldReport } from './card-report-facts.queries.js';
import type { CardReport, DraftField, FieldComment } from './card-report.type.js';

/** The report its officers are working on. Asked only for those who may write on the card. */
export const openReportOf: LoaderOf<string, CardReport | null> = (context) =>
  oneByKey(
    (ids) =>
      reportRows(
        context.read,
        sql`r.commitment_id = any(${ids}) and r.state = any(${openCardReports}::text[])`,
      ),
    (row) => row.commitmentId,
  );

export const heldReportOf: LoaderOf<string, HeldReport | null> = (context) =>
  oneByKey(
    (ids) => openReports(context.read, ids),
    (row) => row.commitmentId,
  );

export async function reportRows(read: Reader, where: RawBuilder<unknown>): Promise<CardReport[]> {
  const { rows } = await sql<CardReport>`
    select r.id, r.commitment_id as "commitmentId", r.round_id as "roundId", r.state, r.saved_at as "savedAt",
           r.sent_at as "sentAt", u.name as "sentBy", r.returned_at as "returnedAt", r.version
    from card_report r left join account u on u.id = r.sent_by_id
    where ${where} order by r.commitment_id, r.started_at, r.id`.execute(read);
  return rows;
}

export const fieldsOfReport: LoaderOf<string, DraftField[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<DraftField>`
        select f.report_id as "reportId", f.path as field, f.base, f.value, u.name as by, f.saved_at as at,
               coalesce(f.saved_at > r.returned_at, false) as "changedSinceReturn"
        from card_report_field f join card_report r on r.id = f.report_id
        left join account u on u.id = f.saved_by_id
        where f.report_id = any(${ids}) order by f.report_id, f.path`.execute(context.read);
      return rows;
    },
    (row) => row.reportId,
  );

export const commentsOfReport: LoaderOf<string, FieldComment[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<FieldComment>`
        select c.report_id as "reportId", c.path as field, c.text, u.name as by, c.at
        from card_report_comment c left join account u on u.id = c.written_by_id
        where c.report_id = any(${ids}) order by c.report_id, c.at desc, c.id`.execute(context.read);
      return rows;
    },
    (row) => row.reportId,
  );
