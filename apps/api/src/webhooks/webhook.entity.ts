import type { WebhookTopic } from '@iltizam/domain/webhooks';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { ApiClientEntity } from '../clients/api-client.entity.js';
import { id, instant } from '../database/columns.js';
import { clock } from '../database/clock.js';

/** An address an application wants to be told at. */
export const WebhookEntity = defineEntity({
  name: 'Webhook',
  tableName: 'webhook',
  properties: {
    id: id(),
    clientId: () => p.manyToOne(ApiClientEntity).mapToPk().fieldName('client_id'),
    url: p.text(),
    topics: p.array().columnType('text[]').$type<WebhookTopic[]>(),
    /** Signs what is sent, so it has to be kept as it is; it opens nothing here. */
    secret: p.string().hidden(),
    /** How far among the public changes it was told. */
    readXid: p.bigint('number'),
    readSequence: p.bigint('number'),
    createdAt: instant().onCreate(() => clock.now()),
    deletedAt: instant().nullable(),
  },
});

export type WebhookEntity = InferEntity<typeof WebhookEntity>;
