import type { MajorityKind, QuorumKind, TieRule } from '@iltizam/domain/committee-rules';
import type { SeatCapacity } from '@iltizam/domain/mandates';
import type { College } from '@iltizam/domain/roles';
import { ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { CollegeEnum } from '../timeline/timeline.type.js';
import { MajorityKindEnum, QuorumKindEnum, SeatCapacityEnum, TieRuleEnum } from './committee.enums.js';

const once = 'Sent again with the same key, it is done once.';

@InputType({ description: 'Two whole numbers: two thirds is 2 and 3.' })
export class FractionInput {
  @StaffField(() => Int, { description: 'The upper number, from 1 on.' })
  numerator!: number;

  @StaffField(() => Int, { description: 'The lower number, at most 99 and not below the upper.' })
  denominator!: number;
}

@InputType({ description: 'One rule of quorum.' })
export class QuorumRuleInput {
  @StaffField(() => QuorumKindEnum, {
    description: 'Which rule; BOTH_COLLEGES is kept without being agreed.',
  })
  kind!: QuorumKind;

  @StaffField(() => FractionInput, { nullable: true, description: 'Of the seats, for a rule that has one.' })
  fraction?: FractionInput | null;
}

@InputType({ description: 'What carries a motion.' })
export class MajorityInput {
  @StaffField(() => MajorityKindEnum, { description: 'What is compared.' })
  kind!: MajorityKind;

  @StaffField(() => FractionInput, {
    nullable: true,
    description: 'Of those there, for MORE_THAN_OF_VOICES.',
  })
  fraction?: FractionInput | null;

  @StaffField(() => Boolean, { description: 'Does each college have to carry it for itself?' })
  inEachCollege!: boolean;
}

@InputType({ description: 'How the committee decides.' })
export class CommitteeRulesInput {
  @StaffField(() => Boolean, { description: 'Do both colleges have equally many seats?' })
  equalSeats!: boolean;

  @StaffField(() => [QuorumRuleInput], { description: 'At least one; all of them have to be kept.' })
  quorum!: QuorumRuleInput[];

  @StaffField(() => MajorityInput, { description: 'What carries a motion.' })
  majority!: MajorityInput;

  @StaffField(() => TieRuleEnum, { description: 'What a tie means.' })
  tie!: TieRule;

  @StaffField(() => [CollegeEnum], { description: 'Colleges whose seats rotate; may be empty.' })
  rotating!: College[];
}

@InputType({ description: 'The seats and rules of a cycle.' })
export class AgreeSeatsInput {
  @StaffField(() => String, { nullable: true, description: 'The cycle to change; leave out for a new one.' })
  cycle?: string | null;

  @StaffField(() => Int, { nullable: true, description: 'With `cycle`: the version that was on the screen.' })
  version?: number | null;

  @StaffField(() => DayScalar, { description: 'First day; no other cycle runs then.' })
  startsOn!: string;

  @StaffField(() => DayScalar, { nullable: true, description: 'Last day; leave out while none is known.' })
  endsOn?: string | null;

  @StaffField(() => Int, { description: 'Seats of the civil-society college, from 1 to 99.' })
  civilSociety!: number;

  @StaffField(() => Int, { description: 'Seats of the administration college, from 1 to 99.' })
  administration!: number;

  @StaffField(() => CommitteeRulesInput, { description: 'How it decides.' })
  rules!: CommitteeRulesInput;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A seat for somebody.' })
export class GiveMandateInput {
  @StaffField(() => String, { description: 'The cycle (reference).' })
  cycle!: string;

  @StaffField(() => Int, { description: 'The version of the cycle that was on the screen.' })
  version!: number;

  @StaffField(() => CollegeEnum, { description: 'The college of the seat.' })
  college!: College;

  @StaffField(() => Int, { description: 'Number of the seat in its college, from 1 on.' })
  seat!: number;

  @StaffField(() => SeatCapacityEnum, { description: 'Member or substitute.' })
  capacity!: SeatCapacity;

  @StaffField(() => ID, { description: 'The person: one of `committeeCandidates`.' })
  person!: string;

  @StaffField(() => ID, {
    nullable: true,
    description:
      'The candidacy the seat is given for: retained, or in reserve for a substitute. Leave out where no call preceded.',
  })
  candidacy?: string | null;

  @StaffField(() => LocalizedTextInput, {
    description: 'The function everybody reads, at most 300 characters a language.',
  })
  position!: LocalizedTextInput;

  @StaffField(() => String, {
    nullable: true,
    description: 'The name to publish, where the person agreed; at most 200 characters.',
  })
  publicName?: string | null;

  @StaffField(() => DayScalar, { description: 'First day.' })
  from!: string;

  @StaffField(() => DayScalar, { nullable: true, description: 'Last day; needed where seats rotate.' })
  to?: string | null;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The last day of a mandate.' })
export class EndMandateInput {
  @StaffField(() => ID, { description: 'The mandate.' })
  mandate!: string;

  @StaffField(() => Int, { description: 'The version of the cycle that was on the screen.' })
  version!: number;

  @StaffField(() => DayScalar, { description: 'Its last day, not before its first.' })
  to!: string;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A member whose substitute takes the seat.' })
export class ReplaceMemberInput {
  @StaffField(() => ID, { description: 'The mandate of the member.' })
  mandate!: string;

  @StaffField(() => Int, { description: 'The version of the cycle that was on the screen.' })
  version!: number;

  @StaffField(() => DayScalar, { description: 'The first day on which the substitute is the member.' })
  from!: string;

  @StaffField(() => String, { nullable: true, description: once })
  idempotencyKey?: string | null;
}
