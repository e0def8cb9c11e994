import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { ObjectType } from 'type-graphql';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import type { ActionPlan } from './plan.type.js';

@ObjectType({ description: 'How a plan was adopted.' })
export class PlanAdoption {
  @PublicField(() => DayScalar, { nullable: true, description: 'The day; null where no source names it.' })
  adoptedOn!: string | null;

  @PublicField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the day is known.' })
  precision!: DatePrecision | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Who adopted it; null where no source says.',
  })
  body!: Text | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'What was decided with it.' })
  text!: Text | null;

  /** Not exposed: what its figures and documents are read by. */
  plan!: ActionPlan;
}
