import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day } from '../database/columns.js';

/** The head of the audit log as it was on a day, published. Only ever added to. */
export const AuditAnchorEntity = defineEntity({
  name: 'AuditAnchor',
  tableName: 'audit_anchor',
  properties: {
    day: day().primary(),
    position: p.bigint('number'),
    hash: p.string(),
  },
});

export type AuditAnchorEntity = InferEntity<typeof AuditAnchorEntity>;
