import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { InstitutionKind } from '@iltizam/domain/institution-kinds';
import { id, localizedText } from '../database/columns.js';

/** A body that answers, carries commitments, organises or supports. Its names and parents are dated, beside it. */
export const InstitutionEntity = defineEntity({
  name: 'Institution',
  tableName: 'institution',
  properties: {
    id: id(),
    reference: p.string().unique(),
    kind: p.string().$type<InstitutionKind>(),
    acronym: p.string().nullable(),
    note: localizedText().nullable(),
    /** Who took over its work; that institution's officers may act on what this one led. */
    succeededById: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('succeeded_by_id').nullable(),
    /** What supports its names and dates, and where they were found. */
    record: p.json<Record<string, unknown>>().nullable(),
    version: p.integer().version(),
  },
});

export type InstitutionEntity = InferEntity<typeof InstitutionEntity>;
