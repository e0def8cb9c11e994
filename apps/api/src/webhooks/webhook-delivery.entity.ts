import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';
import { WebhookEntity } from './webhook.entity.js';

/** A message to an address: written with what it tells of, sent until it is taken or given up. */
export const WebhookDeliveryEntity = defineEntity({
  name: 'WebhookDelivery',
  tableName: 'webhook_delivery',
  properties: {
    id: id(),
    webhookId: () => p.manyToOne(WebhookEntity).mapToPk().fieldName('webhook_id'),
    type: p.string(),
    /** Exactly what is sent and signed, at every attempt. */
    body: p.text(),
    createdAt: instant(),
    /** When it is sent next; null once it was taken or given up. */
    dueAt: instant().nullable(),
    attempts: p.integer().default(0),
    deliveredAt: instant().nullable(),
    /** The status answered last; null where there was no answer. */
    status: p.integer().nullable(),
    failure: p.text().nullable(),
  },
});

export type WebhookDeliveryEntity = InferEntity<typeof WebhookDeliveryEntity>;
