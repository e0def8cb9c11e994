import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { instant } from '../database/columns.js';

/** An event's place in the sealed log: its hash, and the hash of the log up to here. Only ever added to. */
export const AuditLinkEntity = defineEntity({
  name: 'AuditLink',
  tableName: 'audit_link',
  properties: {
    position: p.bigint('number').primary(),
    /** No foreign key: a link stays when its event is gone, and says that it is. */
    eventId: p.uuid(),
    eventHash: p.string(),
    hash: p.string(),
    sealedAt: instant(),
  },
});

export type AuditLinkEntity = InferEntity<typeof AuditLinkEntity>;
