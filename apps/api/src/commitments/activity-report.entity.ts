import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ActivityStatus } from '@iltizam/domain/activity-rules';
import type { DatePrecision } from '@iltizam/domain/days';
import type { Provenance } from '@iltizam/domain/provenance';
import { UserEntity } from '../accounts/user.entity.js';
import { day, id, instant, localizedText } from '../database/columns.js';
import { ActivityEntity } from './activity.entity.js';

/** Where an activity stood on a day: what lets progress be read as of any date. Never changed, only followed. */
export const ActivityReportEntity = defineEntity({
  name: 'ActivityReport',
  tableName: 'activity_report',
  indexes: [{ properties: ['activityId', 'reportedOn', 'recordedAt'] }],
  properties: {
    id: id(),
    activityId: () => p.manyToOne(ActivityEntity).mapToPk().fieldName('activity_id'),
    reportedOn: day(),
    reportedPrecision: p.string().$type<DatePrecision>(),
    status: p.string().$type<ActivityStatus>(),
    percent: p.decimal('number').precision(5).scale(2),
    actualStartsOn: day().nullable(),
    actualEndsOn: day().nullable(),
    note: localizedText().nullable(),
    reportedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('reported_by_id').nullable(),
    recordedAt: instant(),
    provenance: p.string().$type<Provenance>(),
  },
});

export type ActivityReportEntity = InferEntity<typeof ActivityReportEntity>;
