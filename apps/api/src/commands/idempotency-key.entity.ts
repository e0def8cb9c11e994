import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';

/** A command that was carried out, so that a retry gets the same answer and no second effect. */
export const IdempotencyKeyEntity = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  properties: {
    actorId: p.string().primary(),
    operation: p.string().primary(),
    key: p.string().length(255).primary(),
    /** Hash of the input: the same key with another input is refused. */
    inputHash: p.string(),
    /** What identifies the answer, to be read again. */
    answer: p.json<Record<string, unknown>>(),
    createdAt: instant(),
  },
});

export type IdempotencyKeyEntity = InferEntity<typeof IdempotencyKeyEntity>;
