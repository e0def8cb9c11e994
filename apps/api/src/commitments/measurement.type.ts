import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Float, ID, ObjectType } from 'type-graphql';
import { connectionOf } from '../graphql/connection.js';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

@ObjectType({
  description: 'The value of an indicator on a day. A later value stands beside it, never in its place.',
})
export class Measurement {
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

export const MeasurementConnection = connectionOf(Measurement, 'Measurement', 'measurements');
