import { nextAttemptIn } from '@iltizam/domain/webhooks';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { send, type Answered } from './send.js';
import { signature } from './sign.js';
import { clock } from '../database/clock.js';

/** Messages one instance sends at the same time. */
const AT_ONCE = 20;

interface Due {
  id: string;
  url: string;
  secret: string;
  body: string;
  attempts: number;
}

/**
 * Sends what is due. A message is taken for a minute before it is sent: should this instance end in between, another
 * one sends it again. It arrives at least once; its id tells a receiver that it has come before.
 */
export async function deliverDue(read: Reader, allowPrivate: boolean): Promise<number> {
  const { rows } = await sql<Due>`
    update webhook_delivery d set attempts = d.attempts + 1, due_at = now() + interval '1 minute'
    from webhook w
    where w.id = d.webhook_id and w.deleted_at is null and d.id in (
      select next.id from webhook_delivery next join webhook on webhook.id = next.webhook_id and webhook.deleted_at is null
      where next.due_at <= now() order by next.due_at limit ${AT_ONCE} for update of next skip locked)
    returning d.id, w.url, w.secret, d.body, d.attempts`.execute(read);
  const answers = await Promise.all(rows.map((due) => sendOne(due, allowPrivate)));
  if (rows.length > 0) await note(read, rows, answers);
  return rows.length;
}

function sendOne({ id, url, secret, body }: Due, allowPrivate: boolean): Promise<Answered> {
  const timestamp = Math.floor(clock.now().getTime() / 1000);
  const headers = {
    'content-type': 'application/json',
    'user-agent': 'Iltizam-Webhooks/1',
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signature(secret, id, timestamp, body),
  };
  return send(url, headers, body, allowPrivate);
}

async function note(read: Reader, sent: readonly Due[], answers: readonly Answered[]): Promise<void> {
  const results = sent.map(({ id, attempts }, index) => {
    const { status, failure } = answers[index]!;
    return { id, status, failure, wait: failure === null ? null : nextAttemptIn(attempts) };
  });
  await sql`
    update webhook_delivery d set status = r.status, failure = r.failure, due_at = now() + make_interval(secs => r.wait),
      delivered_at = case when r.failure is null then now() end
    from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as r(id uuid, status int, failure text, wait int)
    where d.id = r.id`.execute(read);
}
