import type { CandidacyStep, IneligibilityGround } from '@iltizam/domain/candidacies';
import type { ApplicantKind } from '@iltizam/domain/candidate-call-terms';
import { ID, InputType, Int } from 'type-graphql';
import { LocaleEnum, LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { ApplicantKindEnum, CandidacyStepEnum, IneligibilityGroundEnum } from './candidate-call.enums.js';

const once = 'Sent again with the same key, it is done once.';

@InputType({ description: 'Somebody who is nominated, or whose candidacy came on paper.' })
export class NominateCandidateInput {
  @StaffField(() => String, { description: 'The call (reference).' })
  call!: string;

  @StaffField(() => String, { nullable: true, description: 'The institution that nominates (slug).' })
  institution?: string | null;

  @StaffField(() => ApplicantKindEnum, {
    nullable: true,
    description: 'As what, where no institution nominates.',
  })
  kind?: ApplicantKind | null;

  @StaffField(() => String, { nullable: true, description: 'The organisation, at most 200 characters.' })
  organisation?: string | null;

  @StaffField(() => String, { description: 'Who represents it, or stands; at most 200 characters.' })
  representative!: string;

  @StaffField(() => String, { description: 'The address, told what becomes of it; at most 254 characters.' })
  email!: string;

  @StaffField(() => LocaleEnum, { description: 'The language to be written to in.' })
  language!: string;

  @StaffField(() => String, { nullable: true, description: 'The number, at most 30 characters.' })
  phone?: string | null;

  @StaffField(() => String, { nullable: true, description: 'The region (slug).' })
  region?: string | null;

  @StaffField(() => String, { description: 'Why they stand, at most 5,000 characters.' })
  motivation!: string;

  @StaffField(() => String, { nullable: true, description: 'What they did, at most 5,000 characters.' })
  experience?: string | null;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Whether a candidacy meets the conditions of its call.' })
export class DecideCandidacyInput {
  @StaffField(() => ID, { description: 'The candidacy.' })
  candidacy!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => CandidacyStepEnum, { description: 'What is said of it.' })
  action!: CandidacyStep;

  @StaffField(() => IneligibilityGroundEnum, {
    nullable: true,
    description: 'Why not; needed where it is not.',
  })
  ground?: IneligibilityGround | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'The same in words, told to the candidate; at most 3,000 characters a language.',
  })
  reason?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is given for one criterion.' })
export class ScoreInput {
  @StaffField(() => String, { description: 'The key of the criterion.' })
  criterion!: string;

  @StaffField(() => Int, { description: 'From 0 to the best score of the criterion.' })
  score!: number;

  @StaffField(() => String, { nullable: true, description: 'Why, at most 1,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'The own sheet on a candidacy, whole.' })
export class ScoreCandidacyInput {
  @StaffField(() => ID, { description: 'The candidacy.' })
  candidacy!: string;

  @StaffField(() => Int, {
    nullable: true,
    description: 'The version of the own sheet that was on the screen; leave out for the first.',
  })
  version?: number | null;

  @StaffField(() => [ScoreInput], { description: 'One score for each criterion of the call.' })
  scores!: ScoreInput[];

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A candidacy somebody does not score, being related to whoever stands.' })
export class StandAsideFromCandidacyInput {
  @StaffField(() => ID, { description: 'The candidacy.' })
  candidacy!: string;

  @StaffField(() => String, { nullable: true, description: 'Why, at most 500 characters; kept, not shown.' })
  reason?: string | null;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}
