import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, instant } from '../database/columns.js';

/** A file of the open data as it stood on a day. Its bytes are where all files are; a row is there once they are whole. */
export const DataFileEntity = defineEntity({
  name: 'DataFile',
  tableName: 'data_file',
  properties: {
    /** The country's day at whose beginning it was made. */
    day: day().primary(),
    /** `commitments.csv`. */
    name: p.string().primary(),
    storageKey: p.string(),
    mediaType: p.string(),
    bytes: p.bigint('number'),
    sha256: p.string(),
    rows: p.integer(),
    madeAt: instant(),
  },
});

export type DataFileEntity = InferEntity<typeof DataFileEntity>;
