import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { ApiClient } from '../clients/api-client.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { createWebhook, deleteWebhook, replayWebhook, sendSampleEvent } from './webhook.commands.js';
import { lastDeliveries, webhookById, webhooksOfClient } from './webhook.queries.js';
import {
  CreateWebhookInput,
  CreateWebhookPayload,
  DeleteWebhookPayload,
  ReplayWebhookInput,
  Webhook,
  WebhookDelivery,
  WebhookInput,
  WebhookMessagesPayload,
} from './webhook.type.js';

@Resolver(() => Webhook)
export class WebhookResolver {
  @Public()
  @Query(() => [Webhook], { description: 'The addresses of the application that asks. Needs a key.' })
  webhooks(@Ctx() context: Context): Promise<Webhook[]> {
    return context.load(webhooksOfClient).load(context.actor.client!.id);
  }

  @Public()
  @FieldResolver(() => [WebhookDelivery], { description: 'The last twenty messages to it, the last first.' })
  deliveries(@Root() webhook: Webhook, @Ctx() context: Context): Promise<WebhookDelivery[]> {
    return context.load(lastDeliveries).load(webhook.id);
  }
}

@Resolver(() => ApiClient)
export class ApiClientWebhooksResolver {
  @FieldResolver(() => [Webhook], { description: 'The addresses it wants to be told at.' })
  webhooks(@Root() client: ApiClient, @Ctx() context: Context): Promise<Webhook[]> {
    return context.load(webhooksOfClient).load(client.id);
  }
}

@Resolver()
export class WebhookMutations {
  @Public()
  @Mutation(() => CreateWebhookPayload, {
    description: 'Has an address told of what happens from now on, and shows the secret once. Needs a key.',
  })
  async createWebhook(
    @Ctx() context: Context,
    @Arg('input', () => CreateWebhookInput, { description: 'The address.' }) input: CreateWebhookInput,
  ): Promise<CreateWebhookPayload> {
    const { id, secret } = await createWebhook(context, input);
    return { webhook: await context.load(webhookById).load(id), secret };
  }

  @Public()
  @Mutation(() => DeleteWebhookPayload, {
    description: 'Ends it: what was not sent yet is not sent. Needs a key.',
  })
  deleteWebhook(
    @Ctx() context: Context,
    @Arg('input', () => WebhookInput, { description: 'Which one.' }) input: WebhookInput,
  ): Promise<DeleteWebhookPayload> {
    return deleteWebhook(context, input);
  }

  @Public()
  @Mutation(() => WebhookMessagesPayload, {
    description: 'Sends a message of the type `sample`, signed and tried again as any other. Needs a key.',
  })
  sendSampleEvent(
    @Ctx() context: Context,
    @Arg('input', () => WebhookInput, { description: 'To which one.' }) input: WebhookInput,
  ): Promise<WebhookMessagesPayload> {
    return sendSampleEvent(context, input);
  }

  @Public()
  @Mutation(() => WebhookMessagesPayload, {
    description: 'Sends messages again, with the ids they had: after a fault on your side, say. Needs a key.',
  })
  replayWebhook(
    @Ctx() context: Context,
    @Arg('input', () => ReplayWebhookInput, { description: 'Which ones.' }) input: ReplayWebhookInput,
  ): Promise<WebhookMessagesPayload> {
    return replayWebhook(context, input);
  }
}
