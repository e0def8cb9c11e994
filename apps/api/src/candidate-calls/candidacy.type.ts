import type { CandidacyConflict, CandidacyState, IneligibilityGround } from '@iltizam/domain/candidacies';
import type { ApplicantKind } from '@iltizam/domain/candidate-call-terms';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { RankingGround } from '@iltizam/domain/ranking';
import type { College } from '@iltizam/domain/roles';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { CollegeEnum } from '../timeline/timeline.type.js';
import {
  ApplicantKindEnum,
  CandidacyConflictEnum,
  CandidacyStateEnum,
  IneligibilityGroundEnum,
  RankingGroundEnum,
} from './candidate-call.enums.js';

@ObjectType({ description: 'What all scorers of a candidacy gave for one criterion, on the mean.' })
export class CriterionMean {
  @PublicField(() => String, { description: 'The key of the criterion.' })
  criterion!: string;

  @PublicField(() => Float, { description: 'From 0 to `max`, to two decimals.' })
  mean!: number;

  @PublicField(() => Int, { description: 'The best score.' })
  max!: number;
}

@ObjectType({ description: 'What was given for one criterion.' })
export class Score {
  @StaffField(() => String, { description: 'The key of the criterion.' })
  criterion!: string;

  @StaffField(() => Int, { description: 'From 0 to the best score of the criterion.' })
  score!: number;

  @StaffField(() => String, { nullable: true, description: 'Why, as the scorer put it; null without.' })
  note!: string | null;
}

@ObjectType({ description: 'What one scorer gave for one criterion, once scoring is closed.' })
export class ScorerMark {
  @StaffField(() => String, { description: 'The name colleagues see.' })
  scorer!: string;

  @StaffField(() => CollegeEnum, { nullable: true, description: 'Their college; null for the secretariat.' })
  college!: College | null;

  @StaffField(() => String, { description: 'The key of the criterion.' })
  criterion!: string;

  @StaffField(() => Int, { description: 'From 0 to the best score of the criterion.' })
  score!: number;

  @StaffField(() => String, { nullable: true, description: 'Why, as the scorer put it; null without.' })
  note!: string | null;
}

@ObjectType({ description: 'How many of one college gave their scores or stood aside.' })
export class ScorerCount {
  @StaffField(() => CollegeEnum, { nullable: true, description: 'Which college; null: the secretariat.' })
  college!: College | null;

  @StaffField(() => Int, { description: 'Gave their scores.' })
  scored!: number;

  @StaffField(() => Int, { description: 'Stood aside.' })
  aside!: number;
}

@ObjectType({
  description:
    'Somebody who stands for a seat. Personal data, for those who score it and the secretariat; that it was read is written down.',
})
export class Candidacy {
  @StaffField(() => ID, { description: 'Named in the acts on it.' })
  id!: string;

  @StaffField(() => CandidacyStateEnum, { description: 'Where it stands.' })
  state!: CandidacyState;

  @StaffField(() => ApplicantKindEnum, {
    nullable: true,
    description: 'As what; null where nominated by an institution.',
  })
  kind!: ApplicantKind | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'The organisation; null for a person, and once erased.',
  })
  organisation!: string | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'Who represents it, or stands; null once erased.',
  })
  representative!: string | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'The address. For the secretariat; null to anybody else, and once erased.',
  })
  email!: string | null;

  @StaffField(() => String, {
    nullable: true,
    description:
      'The number. For the secretariat; null to anybody else, where none was given, and once erased.',
  })
  phone!: string | null;

  @StaffField(() => String, { nullable: true, description: 'The region (slug); null where not said.' })
  region!: string | null;

  @StaffField(() => String, { nullable: true, description: 'Why they stand; null once erased.' })
  motivation!: string | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'What they did; null where not said, and once erased.',
  })
  experience!: string | null;

  @StaffField(() => Boolean, { description: 'Was it entered in the console?' })
  nominated!: boolean;

  @StaffField(() => InstantScalar, { description: 'When it was received.' })
  sentAt!: string;

  @StaffField(() => IneligibilityGroundEnum, {
    nullable: true,
    description: 'Why it is not eligible; null otherwise.',
  })
  ineligibility!: IneligibilityGround | null;

  @StaffField(() => LocalizedText, { nullable: true, description: 'The same in words; null without.' })
  reason!: Text | null;

  @StaffField(() => CandidacyConflictEnum, {
    nullable: true,
    description: 'Why this person cannot judge it; null where nothing stands against it.',
  })
  conflict!: CandidacyConflict | null;

  @StaffField(() => [Score], { description: 'What this person gave; empty before.' })
  ownScores!: Score[];

  @StaffField(() => Int, { nullable: true, description: 'Version of the own sheet; null before the first.' })
  ownVersion!: number | null;

  @StaffField(() => Float, {
    nullable: true,
    description: 'The mark of 100, to two decimals; null until scoring is closed.',
  })
  mean!: number | null;

  @StaffField(() => Int, {
    nullable: true,
    description: 'From 1 on; null until scoring is closed, and in an open tie.',
  })
  rank!: number | null;

  @StaffField(() => RankingGroundEnum, {
    nullable: true,
    description: 'Why it stands there; null as the rank is.',
  })
  ground!: RankingGround | null;

  @StaffField(() => Boolean, { description: 'Was a seat given for it?' })
  seated!: boolean;

  @StaffField(() => Int, { description: 'Version read; sent back with a decision.' })
  version!: number;

  callId!: string;
  institutionId!: string | null;
}
