import { completionCodes, voices, type CompletionCode, type Voice } from '@iltizam/domain/assessments';
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
