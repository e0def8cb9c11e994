import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { MeetingInstitutionRole } from '@iltizam/domain/meetings';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { MeetingEntity } from './meeting.entity.js';

export const MeetingInstitutionEntity = defineEntity({
  name: 'MeetingInstitution',
  tableName: 'meeting_institution',
  properties: {
    meetingId: () => p.manyToOne(MeetingEntity).mapToPk().primary().fieldName('meeting_id'),
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().primary().fieldName('institution_id'),
    role: p.string().$type<MeetingInstitutionRole>().primary(),
  },
});

export type MeetingInstitutionEntity = InferEntity<typeof MeetingInstitutionEntity>;
