import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { localizedText } from '../database/columns.js';

/** A document records were taken from, as people cite it; a record names it by its key. */
export const SourceDocumentEntity = defineEntity({
  name: 'SourceDocument',
  tableName: 'source_document',
  properties: {
    key: p.string().primary(),
    title: localizedText(),
  },
});

export type SourceDocumentEntity = InferEntity<typeof SourceDocumentEntity>;
