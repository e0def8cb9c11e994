import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { Page } from '../graphql/connection.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { readPage, type PageArguments } from '../graphql/page.js';
import type { ApiClient, ApiKey, ApiUsage } from './api-client.type.js';

const columns = sql`c.id, c.name, c.contact, c.scopes, c.cost_per_hour as "costPerHour", c.created_at as "createdAt",
  c.revoked_at as "revokedAt", c.version`;

/** Those that may ask first, each by its name. */
const byName = {
  name: 'applications by name',
  direction: 'asc',
  columns: [
    { expression: sql`coalesce(c.revoked_at::date, '-infinity'::date)::text`, type: 'text' },
    { expression: sql`c.name collate "C"`, type: 'text' },
    { expression: sql`c.id`, type: 'uuid' },
  ],
} as const;

export const apiClientPage = (context: Context, page: PageArguments): Promise<Page<ApiClient>> =>
  readPage(context.read, { columns, from: sql`api_client c`, where: sql`true`, order: byName }, page);

export const apiClientById: LoaderOf<string, ApiClient | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<ApiClient>`
        select ${columns} from api_client c where c.id = any(${ids})`.execute(context.read);
      return rows;
    },
    (row) => row.id,
  );

export const keysOfClient: LoaderOf<string, (ApiKey & { clientId: string })[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<ApiKey & { clientId: string }>`
        select k.client_id as "clientId", k.id, k.prefix, k.created_at as "createdAt", k.expires_at as "expiresAt",
               k.revoked_at as "revokedAt"
        from api_key k where k.client_id = any(${ids}) order by k.created_at desc, k.id desc`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.clientId,
  );

/** What was used on each of the last thirty days with a request, the last one first. */
export const usageOfClient: LoaderOf<string, (ApiUsage & { clientId: string })[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<ApiUsage & { clientId: string }>`
        select substr(u.subject, 8) as "clientId", (u.hour at time zone 'UTC')::date::text as day,
               sum(u.requests)::int as requests, sum(u.refused)::int as refused, sum(u.cost)::float8 as cost
        from api_usage u
        where u.subject = any(${ids.map((id) => `client:${id}`)}) and u.hour > ${context.now}::timestamptz - interval '30 days'
        group by 1, 2 having sum(u.requests) > 0 order by 2 desc`.execute(context.read);
      return rows;
    },
    (row) => row.clientId,
  );
