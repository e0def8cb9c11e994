import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import type { Page } from '../graphql/connection.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import type { DataRequest } from './data-request.type.js';

const columns = sql`r.id, r.kind, r.purpose, r.words, r.state, r.asked_at as "askedAt", r.due_on::text as "dueOn", r.handled_at as "handledAt",
  r.reason, r.version,
  (select sum(value::int)::int from jsonb_each_text(r.rows)) as "rowCount"`;

const newestFirst: Order = {
  name: 'data requests',
  direction: 'desc',
  columns: [
    { expression: sql`r.asked_at`, type: 'timestamptz' },
    { expression: sql`r.id`, type: 'uuid' },
  ],
};

export const dataRequestPage = (read: Reader, page: PageArguments): Promise<Page<DataRequest>> =>
  readPage(read, { columns, from: sql`data_request r`, where: sql`true`, order: newestFirst }, page);

export async function dataRequestsOf(read: Reader, citizenId: string): Promise<DataRequest[]> {
  const { rows } = await sql<DataRequest>`
    select ${columns} from data_request r where r.citizen_id = ${citizenId} order by r.asked_at desc, r.id`.execute(
    read,
  );
  return rows;
}

export async function dataRequestById(read: Reader, id: string): Promise<DataRequest> {
  const { rows } = await sql<DataRequest>`select ${columns} from data_request r where r.id = ${id}`.execute(
    read,
  );
  return rows[0]!;
}
