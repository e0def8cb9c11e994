import { sql } from 'kysely';
import type { Change } from '../commands/change.js';
import { readerOf } from '../database/database.js';
import { bodyOf } from './body.js';

/** Tells the application that acts of what it did, at the addresses it gave: written in the transaction of the act. */
export async function tellClient(change: Change, type: string, data: object): Promise<void> {
  const { client } = change.actor;
  if (!client) return;
  await sql`
    insert into webhook_delivery (id, webhook_id, type, body, created_at, due_at)
    select gen_random_uuid(), w.id, ${type}, ${bodyOf(type, change.now, data)}, ${change.now}, ${change.now}
    from webhook w where w.client_id = ${client.id} and w.deleted_at is null and 'OWN_PROPOSALS' = any(w.topics)`.execute(
    readerOf(change.em),
  );
}
