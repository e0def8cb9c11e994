import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { day, id } from '../database/columns.js';
import { InstitutionEntity } from './institution.entity.js';

/** The ministry a department stood under, with the days. */
export const InstitutionParentEntity = defineEntity({
  name: 'InstitutionParent',
  tableName: 'institution_parent',
  properties: {
    id: id(),
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('institution_id'),
    parentId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('parent_id'),
    validFrom: day().nullable(),
    validTo: day().nullable(),
  },
});

export type InstitutionParentEntity = InferEntity<typeof InstitutionParentEntity>;
