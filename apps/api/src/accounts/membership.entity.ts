import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { College, Role } from '@iltizam/domain/roles';
import { day, id, instant } from '../database/columns.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { MeetingEntity } from '../meetings/meeting.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { UserEntity } from './user.entity.js';
import { clock } from '../database/clock.js';

/** A role with its days. Rights begin and end with it, at the next request. */
export const MembershipEntity = defineEntity({
  name: 'Membership',
  tableName: 'membership',
  properties: {
    id: id(),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('account_id'),
    role: p.string().$type<Role>(),
    /** An officer's institution; a member's organisation. */
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('institution_id').nullable(),
    college: p.string().$type<College>().nullable(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id').nullable(),
    meetingId: () => p.manyToOne(MeetingEntity).mapToPk().fieldName('meeting_id').nullable(),
    cycle: p.string().nullable(),
    validFrom: day(),
    /** Last day of the role; null while it has no end. */
    validTo: day().nullable(),
    createdAt: instant().onCreate(() => clock.now()),
  },
});

export type MembershipEntity = InferEntity<typeof MembershipEntity>;
