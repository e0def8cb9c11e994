import type { CandidateCallStep } from '@iltizam/domain/candidate-call-table';
import type { ApplicantKind } from '@iltizam/domain/candidate-call-terms';
import type { TieMeans } from '@iltizam/domain/ranking';
import type { College } from '@iltizam/domain/roles';
import { ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { CollegeEnum } from '../timeline/timeline.type.js';
import { ApplicantKindEnum, CandidateCallStepEnum, TieMeansEnum } from './candidate-call.enums.js';

const once = 'Sent again with the same key, it is done once.';

@InputType({ description: 'One thing candidacies are scored by.' })
export class CallCriterionInput {
  @StaffField(() => String, {
    description:
      'Its key: lower-case letters, digits and hyphens, from a letter on, at most 40; once in a call.',
  })
  key!: string;

  @StaffField(() => LocalizedTextInput, { description: 'What is scored, at most 300 characters a language.' })
  label!: LocalizedTextInput;

  @StaffField(() => Int, {
    description: 'Its share of the mark, per cent, from 1 to 100; 100 together to open.',
  })
  weight!: number;

  @StaffField(() => Int, { description: 'The best score, from 1 to 20.' })
  max!: number;
}

@InputType({ description: 'How a call is decided.' })
export class CallRulesInput {
  @StaffField(() => Int, {
    nullable: true,
    description: 'The mark, of 100, below which nobody is retained; leave out for none.',
  })
  minimumMark?: number | null;

  @StaffField(() => Int, { description: 'How many score each candidacy, at least; from 1 to 99.' })
  leastScorers!: number;

  @StaffField(() => Boolean, { description: 'Has somebody of each college to be among them?' })
  bothColleges!: boolean;

  @StaffField(() => Boolean, { description: 'Does the secretariat score beside the members?' })
  secretariatScores!: boolean;

  @StaffField(() => [ApplicantKindEnum], {
    description: 'Who may send a candidacy; empty for nominations alone, as for the administration college.',
  })
  applicants!: ApplicantKind[];
}

@InputType({ description: 'What a call asks for.' })
export class CallDetailsInput {
  @StaffField(() => CollegeEnum, { description: 'The college of the seats.' })
  college!: College;

  @StaffField(() => Int, { description: 'Seats to fill, at most those of the college.' })
  seats!: number;

  @StaffField(() => Int, { description: 'Substitutes to name after them, at most the seats of the college.' })
  substitutes!: number;

  @StaffField(() => DayScalar, { description: 'First day on which candidacies are received.' })
  opensOn!: string;

  @StaffField(() => DayScalar, { description: 'Last day on which candidacies are received.' })
  closesOn!: string;

  @StaffField(() => LocalizedTextInput, {
    description: 'What it is called, at most 300 characters a language; all three to open.',
  })
  title!: LocalizedTextInput;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What it asks for, at most 10,000 characters a language; all three to open.',
  })
  text?: LocalizedTextInput | null;

  @StaffField(() => String, {
    nullable: true,
    description: 'A functional mailbox for questions, at most 254 characters; needed to open.',
  })
  contact?: string | null;

  @StaffField(() => [CallCriterionInput], { description: 'What candidacies are scored by, at most 12.' })
  criteria!: CallCriterionInput[];

  @StaffField(() => CallRulesInput, { description: 'How it is decided.' })
  rules!: CallRulesInput;
}

@InputType({ description: 'A new call for candidates.' })
export class CreateCandidateCallInput {
  @StaffField(() => String, { description: 'The cycle whose seats are to be filled (reference).' })
  cycle!: string;

  @StaffField(() => CallDetailsInput, { description: 'What it asks for.' })
  details!: CallDetailsInput;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Another wording of a call that is not open yet.' })
export class UpdateCandidateCallInput {
  @StaffField(() => String, { description: 'The call (reference).' })
  call!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => CallDetailsInput, { description: 'What it asks for.' })
  details!: CallDetailsInput;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A step of a call.' })
export class DecideCandidateCallInput {
  @StaffField(() => String, { description: 'The call (reference).' })
  call!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => CandidateCallStepEnum, { description: 'Which step.' })
  action!: CandidateCallStep;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'Why it is called off, at most 3,000 characters a language; needed for CANCEL.',
  })
  reason?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An order among candidacies with the same mark.' })
export class SettleTieInput {
  @StaffField(() => String, { description: 'The call (reference).' })
  call!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => [ID], { description: 'All candidacies of one open tie, who comes first first.' })
  order!: string[];

  @StaffField(() => TieMeansEnum, { description: 'How it was settled.' })
  means!: TieMeans;

  @StaffField(() => LocalizedTextInput, {
    description: 'Why so, at most 3,000 characters a language; published with the results.',
  })
  reason!: LocalizedTextInput;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}
