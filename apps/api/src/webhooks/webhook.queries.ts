import { sql } from 'kysely';
import { manyByKey, oneByKey } from '../graphql/batch.js';
import type { LoaderOf } from '../graphql/context.js';
import type { Webhook, WebhookDelivery } from './webhook.type.js';

const columns = sql`w.id, w.client_id as "clientId", w.url, w.topics, w.created_at as "createdAt"`;

export const webhooksOfClient: LoaderOf<string, Webhook[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<Webhook>`
        select ${columns} from webhook w where w.client_id = any(${ids}) and w.deleted_at is null
        order by w.created_at, w.id`.execute(context.read);
      return rows;
    },
    (row) => row.clientId,
  );

export const webhookById: LoaderOf<string, Webhook | null> = (context) =>
  oneByKey(
    async (ids) => {
      const { rows } = await sql<Webhook>`
        select ${columns} from webhook w where w.id = any(${ids}) and w.deleted_at is null`.execute(
        context.read,
      );
      return rows;
    },
    (row) => row.id,
  );

/** The last twenty messages of each address. */
export const lastDeliveries: LoaderOf<string, (WebhookDelivery & { webhookId: string })[]> = (context) =>
  manyByKey(
    async (ids) => {
      const { rows } = await sql<WebhookDelivery & { webhookId: string }>`
        select d.webhook_id as "webhookId", d.id, d.type, d.created_at as "createdAt", d.attempts,
               d.delivered_at as "deliveredAt", d.due_at as "dueAt", d.status, d.failure
        from unnest(${ids}::uuid[]) w(id) join lateral (
          select * from webhook_delivery d where d.webhook_id = w.id order by d.created_at desc, d.id desc limit 20) d on true
        order by d.created_at desc, d.id desc`.execute(context.read);
      return rows;
    },
    (row) => row.webhookId,
  );
