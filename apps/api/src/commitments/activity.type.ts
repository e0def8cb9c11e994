import { activityStatuses, type ActivityStatus } from '@iltizam/domain/activity-rules';
import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

export const ActivityStatusEnum = graphqlEnum(
  'ActivityStatus',
  activityStatuses,
  'Where an activity stands, as its institution reports it.',
  {
    NOT_STARTED: 'Not begun; its percentage is 0.',
    IN_PROGRESS: 'Under way; its percentage is below 100.',
    COMPLETED: 'Done; its percentage is 100.',
    DELAYED: 'Behind what was announced; its percentage is below 100.',
    CANCELLED: 'Given up; it no longer counts in the progress of its commitment.',
  },
);

@ObjectType({ description: 'A step of a commitment.' })
export class Activity {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => Int, { description: 'Its place on the card, from 1.' })
  ordinal!: number;

  @PublicField(() => LocalizedText, { description: 'What is done.' })
  title!: Text;

  @PublicField(() => DayScalar, { nullable: true, description: 'First day; null when the card gives none.' })
  startsOn!: string | null;

  @PublicField(() => DayScalar, { nullable: true, description: 'Last day; null when the card gives none.' })
  endsOn!: string | null;

  @PublicField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the first day is known.',
  })
  startPrecision!: DatePrecision | null;

  @PublicField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the last day is known.' })
  endPrecision!: DatePrecision | null;

  @PublicField(() => ActivityStatusEnum, {
    nullable: true,
    description: 'The status last reported; null until something is reported.',
  })
  status!: ActivityStatus | null;

  @PublicField(() => Float, {
    nullable: true,
    description: 'Share done as last reported, 0 to 100; null until something is reported, never 0 instead.',
  })
  percent!: number | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day the last report speaks of; null without one.',
  })
  reportedOn!: string | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day it began, as last reported; null when not said.',
  })
  actualStartsOn!: string | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day it ended, as last reported; null while it goes on, and when not said.',
  })
  actualEndsOn!: string | null;

  @PublicField(() => Float, {
    nullable: true,
    description:
      "How much of its commitment's progress it is, 0 to 100, one decimal: its weight among all. Null once cancelled, when it no longer counts.",
  })
  weightPercent!: number | null;

  @StaffField(() => Float, {
    description: 'Its weight beside the other activities of the card; 1 unless set.',
  })
  weight!: number;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day an amendment made it part of the plan; null for what was adopted with the card.',
  })
  addedOn!: string | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day an amendment took it out of the plan; null while it is part of it.',
  })
  withdrawnOn!: string | null;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  /** Not exposed: what its schedule is told from. */
  commitmentId!: string;
  begun!: boolean;
  planStartsOn!: string;
  planEndsOn!: string;
}
