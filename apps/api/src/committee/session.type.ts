import type { DatePrecision } from '@iltizam/domain/days';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import type { Provenance } from '@iltizam/domain/provenance';
import type { QuorumLine as Line } from '@iltizam/domain/quorum';
import type { College } from '@iltizam/domain/roles';
import type { SessionState } from '@iltizam/domain/session-table';
import { ID, Int, ObjectType } from 'type-graphql';
import { DatePrecisionEnum, ProvenanceEnum } from '../graphql/dates.type.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';
import { CollegeEnum } from '../timeline/timeline.type.js';
import { QuorumKindEnum } from './committee.enums.js';
import { Mandate } from './committee.type.js';
import { SessionStateEnum } from './session.enums.js';

@ObjectType({ description: 'A session of the oversight committee: held here, or as the reports record it.' })
export class CommitteeSession {
  @PublicField(() => String, { description: 'Stable public key, such as `session-7`.' })
  reference!: string;

  @PublicField(() => SessionStateEnum, { description: 'How far it has come.' })
  state!: SessionState;

  @PublicField(() => ProvenanceEnum, { description: 'Held here, or told by a document.' })
  provenance!: Provenance;

  @PublicField(() => DayScalar, { nullable: true, description: 'First day; null where no document says.' })
  startsOn!: string | null;

  @PublicField(() => DayScalar, { nullable: true, description: 'Last day; null where no document says.' })
  endsOn!: string | null;

  @PublicField(() => DatePrecisionEnum, {
    nullable: true,
    description: 'How exactly the first day is known.',
  })
  startPrecision!: DatePrecision | null;

  @PublicField(() => DatePrecisionEnum, { nullable: true, description: 'How exactly the last day is known.' })
  endPrecision!: DatePrecision | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'When it begins, `HH:MM` on the country’s clock.',
  })
  startTime!: string | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'How a document words a date that is no day.',
  })
  dateNote!: Text | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'What it is called for.' })
  subject!: Text | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Where it is held.' })
  place!: Text | null;

  @StaffField(() => String, {
    nullable: true,
    description:
      'Where one takes part from afar. For the committee and its secretariat; null to anybody else.',
  })
  link!: string | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'What a document says was decided; of a session held here the agenda tells it.',
  })
  decision!: Text | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Why it was called off.' })
  cancelReason!: Text | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'Its minutes; null until they are published.',
  })
  minutes!: Text | null;

  @PublicField(() => InstantScalar, { nullable: true, description: 'When its minutes were published, UTC.' })
  publishedAt!: Date | null;

  @StaffField(() => Int, { description: 'Version read; sent back with every act on it.' })
  version!: number;

  id!: string;
  cycleId!: string | null;
}

@ObjectType({ description: 'How many of a college came to a session: each seat once, whoever sat in it.' })
export class CollegeAttendance {
  @PublicField(() => CollegeEnum, { description: 'Which college.' })
  college!: College;

  @PublicField(() => Int, { description: 'Its seats, taken or not.' })
  seats!: number;

  @PublicField(() => Int, { description: 'Seats somebody sat in.' })
  present!: number;
}

@ObjectType({ description: 'One line of the meter: what a rule asks for, and what is there.' })
export class QuorumLine {
  @StaffField(() => QuorumKindEnum, { description: 'The rule.' })
  kind!: Line['kind'];

  @StaffField(() => CollegeEnum, { nullable: true, description: 'Of which college; null for both together.' })
  college!: College | null;

  @StaffField(() => Int, { description: 'Seats somebody sits in, without those who stand aside.' })
  present!: number;

  @StaffField(() => Int, { description: 'How many the rule asks for.' })
  needed!: number;

  @StaffField(() => Int, {
    description: 'Seats the fraction is taken of: all without those who stand aside.',
  })
  counted!: number;

  @StaffField(() => Boolean, { description: 'Is the rule kept?' })
  met!: boolean;
}

@ObjectType({ description: 'A seat in a session: who holds it today, and who sits in it.' })
export class SeatInSession {
  @StaffField(() => CollegeEnum, { description: 'The college of the seat.' })
  college!: College;

  @StaffField(() => Int, { description: 'Its number in the college, from 1 on.' })
  seat!: number;

  @StaffField(() => Mandate, { nullable: true, description: 'Its member; null where the seat is vacant.' })
  member!: Mandate | null;

  @StaffField(() => Mandate, {
    nullable: true,
    description: 'Who sits in it where the member does not come.',
  })
  substitute!: Mandate | null;

  @StaffField(() => ID, { nullable: true, description: 'The mandate of whoever sits in it now.' })
  sitting!: string | null;
}
