import type {
  CommitteeRules as Rules,
  MajorityKind,
  QuorumKind,
  TieRule,
} from '@iltizam/domain/committee-rules';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { SeatCapacity } from '@iltizam/domain/mandates';
import type { College } from '@iltizam/domain/roles';
import { ID, Int, ObjectType } from 'type-graphql';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { CollegeEnum } from '../timeline/timeline.type.js';
import { MajorityKindEnum, QuorumKindEnum, SeatCapacityEnum, TieRuleEnum } from './committee.enums.js';

@ObjectType({ description: 'Two whole numbers: two thirds is 2 and 3.' })
export class Fraction {
  @PublicField(() => Int, { description: 'The upper number.' })
  numerator!: number;

  @PublicField(() => Int, { description: 'The lower number.' })
  denominator!: number;
}

@ObjectType({ description: 'One rule of quorum, as the committee agreed it.' })
export class QuorumRule {
  @PublicField(() => QuorumKindEnum, { description: 'Which rule.' })
  kind!: QuorumKind;

  @PublicField(() => Fraction, { nullable: true, description: 'Of the seats; null where the rule has none.' })
  fraction!: Fraction | null;
}

@ObjectType({ description: 'What carries a motion.' })
export class Majority {
  @PublicField(() => MajorityKindEnum, { description: 'What is compared.' })
  kind!: MajorityKind;

  @PublicField(() => Fraction, { nullable: true, description: 'Of those there; null where none is asked.' })
  fraction!: Fraction | null;

  @PublicField(() => Boolean, { description: 'Does each college have to carry it for itself?' })
  inEachCollege!: boolean;
}

@ObjectType({ description: 'How the committee decides, as it agreed for a cycle.' })
export class CommitteeRules {
  @PublicField(() => Boolean, { description: 'Do both colleges have equally many seats?' })
  equalSeats!: boolean;

  @PublicField(() => [QuorumRule], { description: 'All of them are kept, or nothing is decided.' })
  quorum!: QuorumRule[];

  @PublicField(() => Majority, { description: 'What carries a motion.' })
  majority!: Majority;

  @PublicField(() => TieRuleEnum, { description: 'What a tie means.' })
  tie!: TieRule;

  @PublicField(() => [CollegeEnum], { description: 'Colleges whose seats rotate.' })
  rotating!: College[];
}

@ObjectType({ description: 'The seats of one college.' })
export class CollegeSeats {
  @PublicField(() => CollegeEnum, { description: 'Which college.' })
  college!: College;

  @PublicField(() => Int, { description: 'Its seats, taken or not.' })
  seats!: number;
}

@ObjectType({ description: 'Who holds a seat of the committee, from when to when.' })
export class Mandate {
  @PublicField(() => CollegeEnum, { description: 'The college of the seat.' })
  college!: College;

  @PublicField(() => Int, { description: 'Number of the seat in its college, from 1 on.' })
  seat!: number;

  @PublicField(() => SeatCapacityEnum, { description: 'Member or substitute.' })
  capacity!: SeatCapacity;

  @PublicField(() => LocalizedText, { description: 'The function in which the person sits.' })
  position!: Text;

  @PublicField(() => String, {
    nullable: true,
    description: 'The name, where its bearer lets it be published; null otherwise.',
  })
  publicName!: string | null;

  @PublicField(() => DayScalar, { description: 'First day.' })
  validFrom!: string;

  @PublicField(() => DayScalar, { nullable: true, description: 'Last day; null while none is known.' })
  validTo!: string | null;

  @StaffField(() => ID, { description: 'Named when somebody arrives at a session or a mandate ends.' })
  id!: string;

  @StaffField(() => String, {
    nullable: true,
    description: 'The name colleagues see. For the committee and its secretariat; null to anybody else.',
  })
  holder!: string | null;

  cycleId!: string;
  institutionId!: string | null;
}

@ObjectType({ description: 'A time for which the committee agreed its seats and how it decides.' })
export class CommitteeCycle {
  @PublicField(() => String, { description: 'Stable public key, such as `cycle-1`.' })
  reference!: string;

  @PublicField(() => DayScalar, { description: 'First day.' })
  startsOn!: string;

  @PublicField(() => DayScalar, { nullable: true, description: 'Last day; null while none is known.' })
  endsOn!: string | null;

  @PublicField(() => [CollegeSeats], { description: 'The seats of each college.' })
  seats!: CollegeSeats[];

  @PublicField(() => CommitteeRules, { description: 'Quorum, majority and parity.' })
  rules!: Rules;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  id!: string;
}

@ObjectType({ description: 'The oversight committee: two colleges that decide together.' })
export class Committee {
  @PublicField(() => LocalizedText, { description: 'Its name.' })
  name!: Text;

  @PublicField(() => LocalizedText, { nullable: true, description: 'What it is for, as documents say.' })
  role!: Text | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Its rule of parity, as documents say.' })
  parity!: Text | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Its rule of rotation, as documents say.',
  })
  rotation!: Text | null;
}
