import type { CandidacyState, IneligibilityGround } from '@iltizam/domain/candidacies';
import type { ApplicantKind } from '@iltizam/domain/candidate-call-terms';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { RankingGround } from '@iltizam/domain/ranking';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { CandidateCall } from './candidate-call.type.js';
import {
  ApplicantKindEnum,
  CandidacyStateEnum,
  IneligibilityGroundEnum,
  RankingGroundEnum,
} from './candidate-call.enums.js';

@ObjectType({
  description:
    'The own candidacy of the person the portal recognises, seen by them alone. What was said of it appears once scoring begins, the result with all results.',
})
export class OwnCandidacy {
  @PublicField(() => ID, { description: 'Named to withdraw it.' })
  id!: string;

  @PublicField(() => CandidacyStateEnum, { description: 'Where it stands, as far as it is told.' })
  state!: CandidacyState;

  @PublicField(() => ApplicantKindEnum, {
    nullable: true,
    description: 'As what; null where an institution nominated.',
  })
  kind!: ApplicantKind | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'The organisation; null for a person, and once withdrawn.',
  })
  organisation!: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'Who represents it, or stands; null once withdrawn.',
  })
  representative!: string | null;

  @PublicField(() => String, { nullable: true, description: 'The region (slug); null where not said.' })
  region!: string | null;

  @PublicField(() => String, { nullable: true, description: 'Why they stand; null once withdrawn.' })
  motivation!: string | null;

  @PublicField(() => String, { nullable: true, description: 'What they did; null once withdrawn.' })
  experience!: string | null;

  @PublicField(() => InstantScalar, { description: 'When it was received.' })
  sentAt!: string;

  @PublicField(() => Boolean, { description: 'Can it be withdrawn today?' })
  canWithdraw!: boolean;

  @PublicField(() => IneligibilityGroundEnum, {
    nullable: true,
    description: 'Why it is not eligible; null otherwise.',
  })
  ineligibility!: IneligibilityGround | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'The same in words; null without.' })
  reason!: Text | null;

  @PublicField(() => Float, {
    nullable: true,
    description: 'The mark of 100, to two decimals; null before the results.',
  })
  mark!: number | null;

  @PublicField(() => Int, { nullable: true, description: 'From 1 on; null before the results.' })
  rank!: number | null;

  @PublicField(() => RankingGroundEnum, {
    nullable: true,
    description: 'Why it stands there; null before the results.',
  })
  ground!: RankingGround | null;

  call!: CandidateCall;
  callId!: string;
}
