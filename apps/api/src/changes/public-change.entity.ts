import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ChangeKind, ChangedRecord } from '@iltizam/domain/changes';
import { instant } from '../database/columns.js';

/** Something everybody may see was made, changed or taken away. Written by the database (see the migration). */
export const PublicChangeEntity = defineEntity({
  name: 'PublicChange',
  tableName: 'public_change',
  properties: {
    sequence: p.bigint('number').primary().autoincrement(),
    /** The transaction of the change. */
    xid: p.bigint('number').persist(false),
    at: instant().persist(false),
    kind: p.string().$type<ChangeKind>(),
    recordType: p.string().$type<ChangedRecord>(),
    recordId: p.uuid(),
    reference: p.string(),
  },
});

export type PublicChangeEntity = InferEntity<typeof PublicChangeEntity>;
