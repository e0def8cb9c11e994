import { mostWebhooks, webhookTopics, type WebhookTopic } from '@iltizam/domain/webhooks';
import { mayCall } from '@iltizam/domain/permissions';
import { sql } from 'kysely';
import type { Change as FieldChange } from '../audit/audit-event.entity.js';
import type { Change } from '../commands/change.js';
import { settled } from '../changes/settled.js';
import { runCommand } from '../commands/run-command.js';
import { takeTurns } from '../commands/take-turns.js';
import { readerOf } from '../database/database.js';
import type { Context } from '../graphql/context.js';
import { knownId } from '../graphql/ids.js';
import { deny, notFound } from '../graphql/refused.js';
import { bodyOf } from './body.js';
import { checkedUrl } from './checked-url.js';
import { makeSecret } from './sign.js';
import { WebhookEntity } from './webhook.entity.js';
import type { CreateWebhookInput, ReplayWebhookInput, WebhookInput } from './webhook.type.js';

const REPLAYED_DAYS = 30;

/** The secret is shown once, and again to nobody. */
export async function createWebhook(context: Context, input: CreateWebhookInput) {
  let shown: string | null = null;
  const { id } = await runCommand<CreateWebhookInput, { id: string }>(context, {
    operation: 'Mutation.createWebhook',
    input,
    async change(change) {
      const { client } = change.actor;
      if (!client) deny('NOT_ALLOWED', 'role');
      const url = checkedUrl(input.url, context.mode);
      const topics = checkedTopics(input.topics);
      await takeTurns(change.em, `webhooks|${client.id}`);
      const count = await change.em.count(WebhookEntity, { clientId: client.id, deletedAt: null });
      if (count >= mostWebhooks)
        deny('LIMIT_EXCEEDED', undefined, { field: 'url', facts: { limit: mostWebhooks } });
      const secret = makeSecret();
      const place = await newestPlace(change);
      const webhook = change.em.create(WebhookEntity, { clientId: client.id, url, topics, secret, ...place });
      await change.em.flush();
      touch(change, webhook.id, [{ field: 'topics', before: null, after: topics.join(' ') }]);
      shown = secret;
      return { id: webhook.id };
    },
  });
  return { id, secret: shown };
}

export const deleteWebhook = (context: Context, input: WebhookInput): Promise<{ id: string }> =>
  runCommand(context, {
    operation: 'Mutation.deleteWebhook',
    input,
    async change(change) {
      const webhook = await takeWebhook(change, input.webhook);
      webhook.deletedAt = change.now;
      touch(change, webhook.id, []);
      return { id: webhook.id };
    },
  });

/** A message like any other, signed and tried again, that tells nothing. */
export const sendSampleEvent = (context: Context, input: WebhookInput): Promise<{ messages: number }> =>
  runCommand(context, {
    operation: 'Mutation.sendSampleEvent',
    input,
    async change(change) {
      const webhook = await takeWebhook(change, input.webhook);
      const body = bodyOf('sample', change.now, {
        reference: 'ma-nap-0-p0000',
        recordType: 'PROPOSAL',
        kind: 'UPDATED',
      });
      await sql`insert into webhook_delivery (id, webhook_id, type, body, created_at, due_at)
        values (gen_random_uuid(), ${webhook.id}, 'sample', ${body}, ${change.now}, ${change.now})`.execute(
        readerOf(change.em),
      );
      touch(change, webhook.id, []);
      return { messages: 1 };
    },
  });

export const replayWebhook = (context: Context, input: ReplayWebhookInput): Promise<{ messages: number }> =>
  runCommand(context, {
    operation: 'Mutation.replayWebhook',
    input,
    async change(change) {
      const webhook = await takeWebhook(change, input.webhook);
      const { rows } = await sql<{ count: string }>`
        with again as (
          update webhook_delivery set due_at = ${change.now}, attempts = 0
          where webhook_id = ${webhook.id} and created_at >= ${input.since}::timestamptz
            and created_at > ${change.now}::timestamptz - make_interval(days => ${REPLAYED_DAYS}) returning 1
        ) select count(*) from again`.execute(readerOf(change.em));
      touch(change, webhook.id, [{ field: 'since', before: null, after: input.since }]);
      return { messages: Number(rows[0]!.count) };
    },
  });

/** Another application's is not there. */
async function takeWebhook(change: Change, id: string): Promise<WebhookEntity> {
  const anybodys = mayCall(change.actor, change.operation) === 'yes';
  const whose = anybodys ? {} : { clientId: change.actor.client?.id ?? null };
  const webhook = await change.em.findOne(WebhookEntity, { id: knownId(id), deletedAt: null, ...whose });
  if (!webhook) throw notFound();
  return webhook;
}

/** It is told of what comes after: what there is already can be read. */
async function newestPlace(change: Change): Promise<{ readXid: number; readSequence: number }> {
  const { rows } = await sql<{ xid: string; sequence: string }>`
    select c.xid, c.sequence from public_change c where ${settled('c')}
    order by c.xid desc, c.sequence desc limit 1`.execute(readerOf(change.em));
  return { readXid: Number(rows[0]?.xid ?? 0), readSequence: Number(rows[0]?.sequence ?? 0) };
}

function checkedTopics(given: readonly WebhookTopic[]): WebhookTopic[] {
  if (given.length === 0) deny('INVALID_INPUT', 'missing', { field: 'topics' });
  return webhookTopics.filter((topic) => given.includes(topic));
}

/** Addresses of others stay out of the log. */
function touch(change: Change, id: string, changes: FieldChange[]): void {
  change.touch(
    { recordType: 'WEBHOOK', recordId: id, reference: id, changes },
    change.actor.client ? null : 'ADMINISTRATOR',
  );
}
