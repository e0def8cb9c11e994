import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Float, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

@ObjectType({ description: 'A value of an indicator.' })
abstract class Measured {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => Float, { description: "The value, in the indicator's unit." })
  value!: number;

  @PublicField(() => DayScalar, { description: 'The day it was true.' })
  measuredOn!: string;

  @PublicField(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  measuredPrecision!: DatePrecision;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Remark of whoever measured; null without one.',
  })
  note!: Text | null;

  /** Not exposed. */
  indicatorId!: string;
}

@ObjectType({
  description:
    'The value of an indicator on a day. A later one stands beside it; a corrected one stays visible under it.',
})
export class Measurement extends Measured {}

@ObjectType({ description: 'A value that was corrected: what stood before, and why it no longer does.' })
export class FormerMeasurement extends Measured {
  @PublicField(() => InstantScalar, { description: 'When it was corrected, UTC.' })
  correctedAt!: Date;

  @PublicField(() => LocalizedText, { description: 'Why it was corrected.' })
  reason!: Text;

  /** Not exposed. */
  correctedById!: string;
}

export const MeasurementConnection = connectionOf(Measurement, 'Measurement', 'measurements');
