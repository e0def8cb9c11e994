import {
  indicatorDirections,
  indicatorKinds,
  indicatorUnits,
  type IndicatorDirection,
  type IndicatorKind,
  type IndicatorUnit,
} from '@iltizam/domain/indicators';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';

export const IndicatorKindEnum = graphqlEnum('IndicatorKind', indicatorKinds, 'What an indicator watches.', {
  TRACKING: 'Whether the work advances.',
  IMPACT: 'Whether it changes something for people.',
});

export const IndicatorUnitEnum = graphqlEnum('IndicatorUnit', indicatorUnits, 'What its values count.', {
  COUNT: 'A number of things or people.',
  PERCENT: 'A share, 0 to 100.',
  MILESTONE: 'Reached (1) or not (0).',
  SCORE: 'Points of an index or survey.',
  DAYS: 'A duration in days.',
  RANK: 'A place in a ranking, 1 the first.',
});

export const IndicatorDirectionEnum = graphqlEnum(
  'IndicatorDirection',
  indicatorDirections,
  'Which way is good.',
  {
    UP: 'A higher value is better.',
    DOWN: 'A lower value is better.',
  },
);

@ObjectType({ description: 'A number by which a commitment lets itself be judged.' })
export class Indicator {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => Int, { description: 'Its place among those of its kind on the card, from 1.' })
  ordinal!: number;

  @PublicField(() => IndicatorKindEnum, { description: 'Tracking or impact.' })
  kind!: IndicatorKind;

  @PublicField(() => LocalizedText, { description: 'What is measured.' })
  name!: Text;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What exactly is counted; null when not said.',
  })
  definition!: Text | null;

  @PublicField(() => IndicatorUnitEnum, { description: 'What its values count.' })
  unit!: IndicatorUnit;

  @PublicField(() => Float, {
    nullable: true,
    description: 'Value before the work began; null when not known.',
  })
  baseline!: number | null;

  @PublicField(() => Float, { nullable: true, description: 'Value aimed at; null when none was set.' })
  target!: number | null;

  @PublicField(() => IndicatorDirectionEnum, {
    nullable: true,
    description: 'Which way is good; null when not said.',
  })
  direction!: IndicatorDirection | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Where its values come from; null when not said.',
  })
  source!: Text | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'How its values are found, and how often; null when not said.',
  })
  method!: Text | null;

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

  /** Not exposed. */
  commitmentId!: string;
}
