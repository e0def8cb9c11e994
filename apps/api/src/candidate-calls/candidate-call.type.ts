import type { CandidacyState } from '@iltizam/domain/candidacies';
import type { CandidateCallState } from '@iltizam/domain/candidate-call-table';
import type { ApplicantKind, CallRules as Rules, Criterion } from '@iltizam/domain/candidate-call-terms';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { RankingGround, TieMeans } from '@iltizam/domain/ranking';
import type { College } from '@iltizam/domain/roles';
import { Float, ID, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';
import { CollegeEnum } from '../timeline/timeline.type.js';
import type { SettledTie as Settled } from './candidate-call.entity.js';
import {
  ApplicantKindEnum,
  CandidacyStateEnum,
  CandidateCallStateEnum,
  RankingGroundEnum,
  TieMeansEnum,
} from './candidate-call.enums.js';

@ObjectType({ description: 'One thing candidacies are scored by.' })
export class CallCriterion {
  @PublicField(() => String, { description: 'Its key in every sheet.' })
  key!: string;

  @PublicField(() => LocalizedText, { description: 'What is scored.' })
  label!: Text;

  @PublicField(() => Int, {
    description: 'Its share of the mark, per cent; those of a call are 100 together.',
  })
  weight!: number;

  @PublicField(() => Int, { description: 'The best score; the least is 0.' })
  max!: number;
}

@ObjectType({ description: 'How a call for candidates is decided.' })
export class CallRules {
  @PublicField(() => Int, {
    nullable: true,
    description: 'The mark, of 100, below which nobody is retained; null where none was set.',
  })
  minimumMark!: number | null;

  @PublicField(() => Int, { description: 'How many score each candidacy, at least.' })
  leastScorers!: number;

  @PublicField(() => Boolean, { description: 'Is somebody of each college among them?' })
  bothColleges!: boolean;

  @PublicField(() => Boolean, { description: 'Does the secretariat score beside the members?' })
  secretariatScores!: boolean;

  @PublicField(() => [ApplicantKindEnum], {
    description: 'Who may send a candidacy; empty where candidates are nominated alone.',
  })
  applicants!: readonly ApplicantKind[];
}

@ObjectType({ description: 'A candidacy that is retained or in reserve, as everybody reads it.' })
export class RankedCandidacy {
  @PublicField(() => Int, {
    description: 'From 1 on; equal marks share one unless a place ended between them.',
  })
  rank!: number;

  @PublicField(() => String, {
    nullable: true,
    description:
      'The organisation, or the person who stood for themselves, where it was agreed to publish it; null otherwise.',
  })
  name!: string | null;

  @PublicField(() => Float, {
    description: 'The mark of 100, to two decimals; ranks come from the exact one.',
  })
  mark!: number;

  @PublicField(() => CandidacyStateEnum, { description: 'RETAINED or RESERVE.' })
  state!: CandidacyState;

  @PublicField(() => RankingGroundEnum, { description: 'Why.' })
  ground!: RankingGround;

  institutionId!: string | null;
}

@ObjectType({ description: 'A tie that was settled by a recorded decision.' })
export class SettledTie {
  @PublicField(() => TieMeansEnum, { description: 'How.' })
  means!: TieMeans;

  @PublicField(() => LocalizedText, { description: 'Why so.' })
  reason!: Text;
}

@ObjectType({ description: 'The results of a call for candidates.' })
export class CallOutcome {
  @PublicField(() => InstantScalar, { description: 'When they were published.' })
  decidedAt!: string;

  @PublicField(() => Float, {
    nullable: true,
    description: 'The lowest mark that was retained, of 100, to two decimals; null where nobody was.',
  })
  cutOffMark!: number | null;

  @PublicField(() => [RankedCandidacy], {
    description: 'Those retained and in reserve, by rank. Nobody else is named.',
  })
  ranking!: RankedCandidacy[];

  @PublicField(() => [SettledTie], { description: 'The ties that had to be settled.' })
  ties!: SettledTie[];
}

@ObjectType({ description: 'Several candidacies with the same mark for fewer places than they are.' })
export class OpenTie {
  @StaffField(() => [ID], { description: 'Which.' })
  candidacies!: readonly string[];

  @StaffField(() => Float, { description: 'Their mark, of 100, to two decimals.' })
  mark!: number;

  @StaffField(() => Int, { description: 'How many of them come before the end of places between them.' })
  places!: number;
}

@ObjectType({ description: 'A call for candidates for seats of a college of the oversight committee.' })
export class CandidateCall {
  @PublicField(() => String, { description: 'Stable public key, such as `call-1`.' })
  reference!: string;

  @PublicField(() => CandidateCallStateEnum, { description: 'Where it stands.' })
  state!: CandidateCallState;

  @PublicField(() => CollegeEnum, { description: 'The college of the seats.' })
  college!: College;

  @PublicField(() => Int, { description: 'Seats to fill.' })
  seats!: number;

  @PublicField(() => Int, { description: 'Substitutes to name after them.' })
  substitutes!: number;

  @PublicField(() => DayScalar, { description: 'First day on which candidacies are received.' })
  opensOn!: string;

  @PublicField(() => DayScalar, { description: 'Last day on which candidacies are received.' })
  closesOn!: string;

  @PublicField(() => LocalizedText, { description: 'What it is called.' })
  title!: Text;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What it asks for; null in a draft without.',
  })
  text!: Text | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'The functional mailbox for questions; null in a draft without.',
  })
  contact!: string | null;

  @PublicField(() => [CallCriterion], { description: 'What candidacies are scored by.' })
  criteria!: Criterion[];

  @PublicField(() => CallRules, { description: 'How it is decided.' })
  rules!: Rules;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Why it was called off; null otherwise.' })
  cancelReason!: Text | null;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  id!: string;
  cycleId!: string;
  settledTies!: Settled[];
  decidedAt!: string | null;
}
