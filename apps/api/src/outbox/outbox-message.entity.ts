import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';

/** What others must be told of a change, written with it; read in order by whoever tells them. */
export const OutboxMessageEntity = defineEntity({
  name: 'OutboxMessage',
  tableName: 'outbox_message',
  properties: {
    sequence: p.bigint('number').primary().autoincrement(),
    at: instant(),
    kind: p.string(),
    recordType: p.string(),
    reference: p.string(),
    payload: p.json<Record<string, unknown>>(),
    handledAt: instant().nullable(),
  },
});

export type OutboxMessageEntity = InferEntity<typeof OutboxMessageEntity>;
