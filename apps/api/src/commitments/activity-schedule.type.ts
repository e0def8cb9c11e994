import type { Schedule } from '@iltizam/domain/activity-schedule';
import { Int, ObjectType } from 'type-graphql';
import { PublicField } from '../graphql/public.js';

@ObjectType({
  description:
    'Planned dates against actual ones, today. A planned month or year is all of its days: within it is on time.',
})
export class ActivitySchedule implements Schedule {
  @PublicField(() => Int, {
    nullable: true,
    description:
      'Days the first day came after the planned one, negative before it; what should have begun counts until today. Null where either is not known, nothing of the commitment was reported yet, or it was cancelled.',
  })
  startSlipDays!: number | null;

  @PublicField(() => Int, {
    nullable: true,
    description:
      'Days the last day came after the planned one, negative before it; what is open past its end counts until today. Null as above.',
  })
  endSlipDays!: number | null;

  @PublicField(() => Boolean, {
    description: 'Still open, and its planned end has passed? Never before a first report on the commitment.',
  })
  late!: boolean;

  @PublicField(() => Boolean, {
    description: 'Does it begin before its plan, or end after it? Kept as printed.',
  })
  outsidePlan!: boolean;
}
