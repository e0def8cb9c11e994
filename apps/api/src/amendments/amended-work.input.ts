import type { DatePrecision } from '@iltizam/domain/days';
import type { IndicatorDirection, IndicatorKind, IndicatorUnit } from '@iltizam/domain/indicators';
import { Float, ID, InputType } from 'type-graphql';
import {
  IndicatorDirectionEnum,
  IndicatorKindEnum,
  IndicatorUnitEnum,
} from '../commitments/indicator.type.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

const idGiven = 'Which one; left out, it is new, the last of the card.';
const withdrawnGiven =
  'Takes it out of the plan; what was reported of it stays. Nothing else of it then changes.';

@InputType({ description: 'What an amendment makes of an activity: fields left out stay as they are.' })
export class AmendedActivityInput {
  @StaffField(() => ID, { nullable: true, description: idGiven })
  id?: string | null;

  @StaffField(() => Boolean, { nullable: true, description: withdrawnGiven })
  withdrawn?: boolean | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is done, at most 500 characters; needed of a new one.',
  })
  title?: LocalizedTextInput | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'First day; null takes it away.' })
  startsOn?: string | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'Last day, not before the first.' })
  endsOn?: string | null;

  @StaffField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the first day is known.' })
  startPrecision?: DatePrecision | null;

  @StaffField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the last day is known.' })
  endPrecision?: DatePrecision | null;
}

@InputType({ description: 'What an amendment makes of an indicator: fields left out stay as they are.' })
export class AmendedIndicatorInput {
  @StaffField(() => ID, { nullable: true, description: idGiven })
  id?: string | null;

  @StaffField(() => Boolean, { nullable: true, description: withdrawnGiven })
  withdrawn?: boolean | null;

  @StaffField(() => IndicatorKindEnum, { nullable: true, description: 'Of a new one, which needs it.' })
  kind?: IndicatorKind | null;

  @StaffField(() => IndicatorUnitEnum, { nullable: true, description: 'Of a new one, which needs it.' })
  unit?: IndicatorUnit | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What is measured, at most 500 characters; needed of a new one.',
  })
  name?: LocalizedTextInput | null;

  @StaffField(() => Float, { nullable: true, description: 'Value before the work began.' })
  baseline?: number | null;

  @StaffField(() => Float, { nullable: true, description: 'Value aimed at.' })
  target?: number | null;

  @StaffField(() => IndicatorDirectionEnum, { nullable: true, description: 'Which way is good.' })
  direction?: IndicatorDirection | null;
}
