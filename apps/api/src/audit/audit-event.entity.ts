import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ActorRole } from '@iltizam/domain/roles';
import { id, instant } from '../database/columns.js';

export interface Change {
  field: string;
  before: string | null;
  after: string | null;
}

/** Who did what to which record; written in the transaction of the change, never changed after. */
export const AuditEventEntity = defineEntity({
  name: 'AuditEvent',
  tableName: 'audit_event',
  indexes: [{ properties: ['at', 'id'] }, { properties: ['reference', 'at', 'id'] }],
  properties: {
    id: id(),
    at: instant(),
    /** No foreign key: the log outlives accounts. */
    actorId: p.uuid().nullable(),
    actorName: p.string().nullable(),
    actorRole: p.string().$type<ActorRole>().nullable(),
    operation: p.string(),
    recordType: p.string(),
    recordId: p.uuid().nullable(),
    reference: p.string().nullable(),
    /** DONE, or the code of the refusal. */
    outcome: p.string(),
    changes: p.json<Change[]>(),
    requestId: p.string().nullable(),
    /** Made by the database; hashed with what says something of a person, and erased with it. */
    salt: p.uuid().nullable().persist(false),
    /** Of an erased event, the hash of what was erased, and the event that says who had it erased. */
    keptHash: p.string().nullable().persist(false),
    erasedBy: p.uuid().nullable().persist(false),
  },
});

export type AuditEventEntity = InferEntity<typeof AuditEventEntity>;
