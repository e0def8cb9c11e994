import type { DatePrecision } from '@iltizam/domain/days';
import type { IndicatorDirection, IndicatorKind, IndicatorUnit } from '@iltizam/domain/indicators';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import {
  IndicatorDirectionEnum,
  IndicatorKindEnum,
  IndicatorUnitEnum,
} from '../commitments/indicator.type.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'An activity as a version of its commitment plans it.' })
export class PlannedActivity {
  @PublicField(() => ID, { description: 'The activity, the same in every version.' })
  id!: string;

  @PublicField(() => Int, { description: 'Its place on the card, from 1.' })
  ordinal!: number;

  @PublicField(() => LocalizedText, { description: 'What is done.' })
  title!: Text;

  @PublicField(() => DayScalar, { nullable: true, description: 'First day planned.' })
  startsOn!: string | null;

  @PublicField(() => DayScalar, { nullable: true, description: 'Last day planned.' })
  endsOn!: string | null;

  @PublicField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the first day is known.',
  })
  startPrecision!: DatePrecision | null;

  @PublicField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the last day is known.' })
  endPrecision!: DatePrecision | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day an amendment took it out of the plan; null while it is part of it.',
  })
  withdrawnOn!: string | null;
}

@ObjectType({ description: 'An indicator as a version of its commitment plans it.' })
export class PlannedIndicator {
  @PublicField(() => ID, { description: 'The indicator, the same in every version.' })
  id!: string;

  @PublicField(() => Int, { description: 'Its place among those of its kind, from 1.' })
  ordinal!: number;

  @PublicField(() => IndicatorKindEnum, { description: 'Tracking or impact.' })
  kind!: IndicatorKind;

  @PublicField(() => LocalizedText, { description: 'What is measured.' })
  name!: Text;

  @PublicField(() => IndicatorUnitEnum, { description: 'What its values count.' })
  unit!: IndicatorUnit;

  @PublicField(() => Float, { nullable: true, description: 'Value before the work began.' })
  baseline!: number | null;

  @PublicField(() => Float, { nullable: true, description: 'Value aimed at.' })
  target!: number | null;

  @PublicField(() => IndicatorDirectionEnum, { nullable: true, description: 'Which way is good.' })
  direction!: IndicatorDirection | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day an amendment took it out of the plan; null while it is part of it.',
  })
  withdrawnOn!: string | null;
}
