import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';

/** A copy that was made, or was tried: when, and what of it. */
export const BackupEntity = defineEntity({
  name: 'Backup',
  tableName: 'backup',
  indexes: [{ properties: ['beganAt'] }],
  properties: {
    id: id(),
    beganAt: instant(),
    endedAt: instant(),
    /** The file's name; null where none was made. */
    fileName: p.string().nullable(),
    bytes: p.bigint('number').nullable(),
    tables: p.integer().nullable(),
    rows: p.bigint('number').nullable(),
    files: p.integer().nullable(),
    /** Files that rows name and the store did not have: they are in no copy. */
    missingFiles: p.integer().nullable(),
    failure: p.text().nullable(),
  },
});

export type BackupEntity = InferEntity<typeof BackupEntity>;
