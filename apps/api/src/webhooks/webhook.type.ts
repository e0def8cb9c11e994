import { webhookTopics, type WebhookTopic } from '@iltizam/domain/webhooks';
import { ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

export const WebhookTopicEnum = graphqlEnum(
  'WebhookTopic',
  webhookTopics,
  'What an application wants to be told of.',
  {
    OWN_PROPOSALS: 'Proposals it sent, as they are received: `proposal.received`.',
    ACTION_PLAN: 'Public changes of plans: `action_plan.created`, `.updated`, `.deleted`.',
    INSTITUTION: 'Public changes of institutions: `institution.created`, `.updated`, `.deleted`.',
    MEETING: 'Public changes of meetings: `meeting.created`, `.updated`, `.deleted`.',
    COMMITMENT: 'Public changes of commitments: `commitment.created`, `.updated`, `.deleted`.',
    PROPOSAL: 'Public changes of proposals: `proposal.created`, `.updated`, `.deleted`.',
  },
);

@ObjectType({
  description: 'A message to an address. It is sent at least once; its id tells whether it came before.',
})
export class WebhookDelivery {
  @PublicField(() => ID, { description: 'The header `webhook-id` of every attempt.' })
  id!: string;

  @PublicField(() => String, { description: 'What it tells, such as `proposal.received`.' })
  type!: string;

  @PublicField(() => InstantScalar, { description: 'When it was written, UTC.' })
  createdAt!: Date;

  @PublicField(() => Int, { description: 'How often it was sent.' })
  attempts!: number;

  @PublicField(() => InstantScalar, {
    nullable: true,
    description: 'When it was taken, with a status of 200 to 299; null while it was not.',
  })
  deliveredAt!: Date | null;

  @PublicField(() => InstantScalar, {
    nullable: true,
    description: 'When it is sent next; null once it was taken or given up.',
  })
  dueAt!: Date | null;

  @PublicField(() => Int, {
    nullable: true,
    description: 'The HTTP status answered last; null where there was no answer.',
  })
  status!: number | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'Why the last attempt failed, in English; null where it did not.',
  })
  failure!: string | null;
}

@ObjectType({ description: 'An address that is told of what happens, by signed POSTs.' })
export class Webhook {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => String, { description: 'The address.' })
  url!: string;

  @PublicField(() => [WebhookTopicEnum], { description: 'What it is told of.' })
  topics!: WebhookTopic[];

  @PublicField(() => InstantScalar, {
    description: 'When it was made, UTC; it is told of what happens from then on.',
  })
  createdAt!: Date;

  /** Not exposed. */
  clientId!: string;
}

@InputType({ description: 'A new address.' })
export class CreateWebhookInput {
  @PublicField(() => String, {
    description: 'An https address on the public internet, at most 2,000 characters.',
  })
  url!: string;

  @PublicField(() => [WebhookTopicEnum], { description: 'What it is told of.' })
  topics!: WebhookTopic[];

  @PublicField(() => String, {
    nullable: true,
    description: 'The same key with the same input makes it once; the secret is shown the first time only.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An address.' })
export class WebhookInput {
  @PublicField(() => ID, { description: 'Which one.' })
  webhook!: string;

  @PublicField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it is done once.',
  })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Messages to be sent again, those that were taken too.' })
export class ReplayWebhookInput {
  @PublicField(() => ID, { description: 'To which address.' })
  webhook!: string;

  @PublicField(() => InstantScalar, { description: 'Those written since, at most 30 days ago.' })
  since!: string;

  @PublicField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it is done once.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The new address, and the secret its messages are signed with.' })
export class CreateWebhookPayload {
  @PublicField(() => Webhook, { description: 'The address.' })
  webhook!: Webhook | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'The secret, shown this once; null when the same command was carried out before.',
  })
  secret!: string | null;
}

@ObjectType({ description: 'How many messages will be sent.' })
export class WebhookMessagesPayload {
  @PublicField(() => Int, { description: 'Messages.' })
  messages!: number;
}

@ObjectType({ description: 'The address that is told of nothing any more.' })
export class DeleteWebhookPayload {
  @PublicField(() => ID, { description: 'Its id.' })
  id!: string;
}
