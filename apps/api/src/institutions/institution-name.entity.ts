import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, id, localizedText } from '../database/columns.js';
import { InstitutionEntity } from './institution.entity.js';

/** A name with the days it was borne; an open end is null. */
export const InstitutionNameEntity = defineEntity({
  name: 'InstitutionName',
  tableName: 'institution_name',
  properties: {
    id: id(),
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('institution_id'),
    name: localizedText(),
    validFrom: day().nullable(),
    validTo: day().nullable(),
    /** Folded text of all languages, kept by the database (see the migration). */
    folded: p.text().persist(false).nullable(),
  },
});

export type InstitutionNameEntity = InferEntity<typeof InstitutionNameEntity>;
