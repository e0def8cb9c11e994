import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { OutcomeDecision } from '@iltizam/domain/outcomes';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { ObjectType } from 'type-graphql';
import { DatePrecisionEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { InadmissibilityReasonEnum } from '../timeline/timeline.type.js';
import { OutcomeDecisionEnum } from './proposal.enums.js';

@ObjectType({ description: 'What became of a proposal, with its reasons.' })
export class Outcome {
  @PublicField(() => OutcomeDecisionEnum, { description: 'What was decided.' })
  decision!: OutcomeDecision;

  @PublicField(() => InadmissibilityReasonEnum, {
    nullable: true,
    description: 'The coded reason of a refusal by the committee; null for any other decision.',
  })
  reason!: InadmissibilityReason | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Why, in words; null where none were given.',
  })
  justification!: Text | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day it was published, see `publishedPrecision`; null while it is not.',
  })
  publishedOn!: string | null;

  @PublicField(() => DatePrecisionEnum, {
    nullable: true,
    description:
      'How exactly that day is known: a month stands as its first day. Null while it is not published.',
  })
  publishedPrecision!: DatePrecision | null;
}

@ObjectType({
  description: 'An outcome that was published and is corrected by a later one; it stays to be read.',
})
export class FormerOutcome {
  @PublicField(() => OutcomeDecisionEnum, { description: 'What was decided then.' })
  decision!: OutcomeDecision;

  @PublicField(() => InadmissibilityReasonEnum, {
    nullable: true,
    description: 'The coded reason of a refusal by the committee; null for any other decision.',
  })
  reason!: InadmissibilityReason | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Why, in the words of then; null where none were given.',
  })
  justification!: Text | null;

  @PublicField(() => DayScalar, { description: 'The day it was published, see `publishedPrecision`.' })
  publishedOn!: string;

  @PublicField(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  publishedPrecision!: DatePrecision;

  @PublicField(() => DayScalar, {
    description: 'The day the outcome was published that corrected it, see `correctedPrecision`.',
  })
  correctedOn!: string;

  @PublicField(() => DatePrecisionEnum, { description: 'How exactly that day is known.' })
  correctedPrecision!: DatePrecision;

  proposalId!: string;
}
