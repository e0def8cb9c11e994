import type { ActivityStatus } from '@iltizam/domain/activity-rules';
import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { Provenance } from '@iltizam/domain/provenance';
import { Float, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { DatePrecisionEnum, ProvenanceEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';
import { ActivityStatusEnum } from './activity.type.js';

@ObjectType({ description: 'Where an activity stood on a day. Never changed: a later report follows it.' })
export class ActivityReport {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => DayScalar, { description: 'The day it speaks of.' })
  reportedOn!: string;

  @PublicField(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  reportedPrecision!: DatePrecision;

  @PublicField(() => ActivityStatusEnum, { description: 'Where it stood.' })
  status!: ActivityStatus;

  @PublicField(() => Float, { description: 'Share done, 0 to 100.' })
  percent!: number;

  @PublicField(() => DayScalar, { nullable: true, description: 'The day it began; null when not said.' })
  actualStartsOn!: string | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day it ended; null while it goes on, and when not said.',
  })
  actualEndsOn!: string | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Remark of the institution; null without one.',
  })
  note!: Text | null;

  @PublicField(() => InstantScalar, { description: 'When it was recorded, UTC.' })
  recordedAt!: Date;

  @PublicField(() => ProvenanceEnum, { description: 'Entered here, or taken from an official document.' })
  provenance!: Provenance;

  /** Not exposed. */
  activityId!: string;
}

export const ActivityReportConnection = connectionOf(ActivityReport, 'ActivityReport', 'reports');
