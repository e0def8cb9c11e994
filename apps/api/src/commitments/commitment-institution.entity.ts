import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { CommitmentEntity } from './commitment.entity.js';

/** An institution beside the lead: supporting (it reports on its own activities) or a partner. */
export const CommitmentInstitutionEntity = defineEntity({
  name: 'CommitmentInstitution',
  tableName: 'commitment_institution',
  indexes: [{ properties: ['institutionId'] }],
  properties: {
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().primary().fieldName('commitment_id'),
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().primary().fieldName('institution_id'),
    role: p.string().$type<'SUPPORTING' | 'PARTNER'>().primary(),
  },
});

export type CommitmentInstitutionEntity = InferEntity<typeof CommitmentInstitutionEntity>;
