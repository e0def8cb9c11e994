import {
  ambitionCodes,
  completionCodes,
  earlyResultCodes,
  voices,
  type AmbitionCode,
  type CompletionCode,
  type EarlyResultCode,
  type Voice,
} from '@iltizam/domain/assessments';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { ID, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

export const VoiceEnum = graphqlEnum('Voice', voices, 'Who speaks of a commitment beside its institution.', {
  REVIEWER: 'The independent reviewer of the plan.',
  CIVIL_SOCIETY: 'The monitor of civil society.',
});

export const CompletionCodeEnum = graphqlEnum(
  'CompletionCode',
  completionCodes,
  'How complete a commitment is, in the codes of the Open Government Partnership.',
  {
    NO_EVIDENCE: 'Nothing shows what was done.',
    NOT_STARTED: 'Nothing was done.',
    LIMITED: 'Some was done.',
    SUBSTANTIAL: 'Most was done.',
    COMPLETE: 'All was done.',
  },
);

export const AmbitionCodeEnum = graphqlEnum(
  'AmbitionCode',
  ambitionCodes,
  'What a commitment would change if all of it were done, in the codes of the Open Government Partnership’s reviewers.',
  {
    UNCLEAR: 'It is not clear that it changes anything.',
    MODEST: 'It improves what is done already.',
    SUBSTANTIAL: 'It changes the rules or the practice of a whole field.',
  },
);

export const EarlyResultCodeEnum = graphqlEnum(
  'EarlyResultCode',
  earlyResultCodes,
  'What a commitment has changed so far, in the codes of the Open Government Partnership’s reviewers.',
  {
    NO_NOTABLE: 'Nothing notable yet.',
    MODERATE: 'Positive results, which may not last.',
    SIGNIFICANT: 'Positive results that will last.',
  },
);

@ObjectType({ description: 'What the institution answers to an assessment; it changes nothing of it.' })
export class AssessmentReply {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => LocalizedText, { description: 'The answer, in words.' })
  text!: Text;

  @PublicField(() => InstantScalar, { description: 'When it was written, UTC.' })
  recordedAt!: Date;

  /** Not exposed. */
  assessmentId!: string;
}

@ObjectType({
  description:
    "What somebody else than the institution says of a commitment, on a day. It stands beside the institution's own figures: neither replaces the other.",
})
export class Assessment {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => VoiceEnum, { description: 'Who speaks.' })
  voice!: Voice;

  @PublicField(() => CompletionCodeEnum, { nullable: true, description: 'The code given; null without one.' })
  completion!: CompletionCode | null;

  @PublicField(() => AmbitionCodeEnum, {
    nullable: true,
    description: 'How far the commitment reaches, by the reviewer; null where not judged.',
  })
  ambition!: AmbitionCode | null;

  @PublicField(() => EarlyResultCodeEnum, {
    nullable: true,
    description: 'What it has changed so far, by the reviewer; null where not judged.',
  })
  earlyResults!: EarlyResultCode | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'The organisation in whose name it is said; null where none was named. Never a person.',
  })
  author!: string | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What was seen, in words; null without any.',
  })
  text!: Text | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'Where the report is published; null when not given.',
  })
  source!: string | null;

  @PublicField(() => DayScalar, { description: 'The day it speaks of.' })
  on!: string;

  @PublicField(() => InstantScalar, { description: 'When it was recorded, UTC.' })
  recordedAt!: Date;

  /** Not exposed. */
  commitmentId!: string;
}
