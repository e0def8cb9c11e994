import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ActivityStatus } from '@iltizam/domain/activity-rules';
import type { DatePrecision } from '@iltizam/domain/days';
import { day, id, localizedText, version } from '../database/columns.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { CommitmentEntity } from './commitment.entity.js';

export const ActivityEntity = defineEntity({
  name: 'Activity',
  tableName: 'activity',
  indexes: [{ properties: ['commitmentId', 'ordinal'] }],
  properties: {
    id: id(),
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().fieldName('commitment_id'),
    ordinal: p.integer(),
    title: localizedText(),
    /** The institution that carries it where it is not the card's lead. */
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('institution_id').nullable(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    startPrecision: p.string().$type<DatePrecision>().nullable(),
    endPrecision: p.string().$type<DatePrecision>().nullable(),
    weight: p.decimal('number').precision(9).scale(4).default(1),
    /** The last report's; null until something is reported. The reports themselves are kept beside. */
    status: p.string().$type<ActivityStatus>().nullable(),
    percent: p.decimal('number').precision(5).scale(2).nullable(),
    reportedOn: day().nullable(),
    actualStartsOn: day().nullable(),
    actualEndsOn: day().nullable(),
    /** The day of the amendment that made it part of the plan; null for what was adopted with the card. */
    addedOn: day().nullable(),
    /** The day of the amendment that took it out of the plan. */
    withdrawnOn: day().nullable(),
    version: version(),
  },
});

export type ActivityEntity = InferEntity<typeof ActivityEntity>;
