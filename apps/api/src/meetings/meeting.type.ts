import type { LocalizedText as Text } from '@iltizam/domain/languages';
import {
  meetingFormats,
  meetingInstitutionRoles,
  meetingKinds,
  type MeetingFormat,
  type MeetingInstitutionRole,
  type MeetingKind,
} from '@iltizam/domain/meetings';
import { meetingStates, type MeetingState } from '@iltizam/domain/meeting-table';
import { ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { MeetingReach, MeetingSpeaker, ParticipantTable, ProgrammeItem } from './meeting-parts.type.js';

export const MeetingKindEnum = graphqlEnum('MeetingKind', meetingKinds, 'What a meeting is for.', {
  CONSULTATION: 'Proposals are worked out with the public on a theme.',
  LAUNCH: 'Opens the making of a plan.',
  COORDINATION: 'Institutions and committee settle cards.',
  COMMITTEE: 'A session of the oversight committee.',
});

export const MeetingStateEnum = graphqlEnum('MeetingState', meetingStates, 'Where a meeting stands.', {
  ANNOUNCED: 'It is announced, or goes on; its figures are not closed.',
  HELD: 'It was held.',
  CANCELLED: 'It was called off.',
});

export const MeetingFormatEnum = graphqlEnum('MeetingFormat', meetingFormats, 'How people took part.', {
  ONLINE: 'Online only.',
  IN_PERSON: 'On the spot only.',
  HYBRID: 'Both.',
});

export const MeetingInstitutionRoleEnum = graphqlEnum(
  'MeetingInstitutionRole',
  meetingInstitutionRoles,
  'The part an institution had in a meeting.',
  { ORGANISER: 'Organised it.', INVITED: 'Was invited to answer and explain.', PARTNER: 'Supported it.' },
);

@ObjectType({ description: 'A consultation meeting. Its figures are those of its report.' })
export class Meeting {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => String, { description: 'Stable public key, such as `ma-nap-2-m09`.' })
  reference!: string;

  @PublicField(() => Int, { description: "Its place among the plan's meetings, from 1." })
  ordinal!: number;

  @PublicField(() => MeetingKindEnum, { description: 'What it was for.' })
  kind!: MeetingKind;

  @PublicField(() => MeetingFormatEnum, { description: 'How people took part.' })
  format!: MeetingFormat;

  @PublicField(() => MeetingStateEnum, { description: 'Where it stands.' })
  state!: MeetingState;

  @PublicField(() => LocalizedText, { nullable: true, description: 'Why it was called off; null otherwise.' })
  cancelReason!: Text | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'What it is for; null when not said.' })
  purpose!: Text | null;

  @PublicField(() => DayScalar, { description: 'The day of the meeting.' })
  heldOn!: string;

  @PublicField(() => String, {
    nullable: true,
    description: 'Local time it began, `HH:MM`; null when unknown.',
  })
  startTime!: string | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'Local time it ended, `HH:MM`; null when unknown.',
  })
  endTime!: string | null;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'The place; null when online or unknown.',
  })
  venue!: Text | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'The town; null when online or unknown.' })
  city!: Text | null;

  @PublicField(() => String, { nullable: true, description: 'Where one joins online; null without.' })
  link!: string | null;

  @PublicField(() => [String], {
    nullable: true,
    description: 'The regions invited (slugs, such as `casablanca-settat`); null when not said.',
  })
  regions!: string[] | null;

  @PublicField(() => Int, {
    nullable: true,
    description: 'Seats; null where there is no limit, or none is known.',
  })
  seats!: number | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The first day one could register; null without registration.',
  })
  registrationOpensOn!: string | null;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The last day one could register; null without registration.',
  })
  registrationClosesOn!: string | null;

  @PublicField(() => [ProgrammeItem], { description: 'Its programme by the clock; empty when not known.' })
  programme!: ProgrammeItem[];

  @PublicField(() => [MeetingSpeaker], { description: 'The experts, by function; empty when not known.' })
  experts!: MeetingSpeaker[];

  @PublicField(() => [ParticipantTable], {
    description: 'Who took part, counted by age, gender, capacity, region; empty where nobody counted.',
  })
  participantTables!: ParticipantTable[];

  @PublicField(() => [MeetingReach], {
    description: 'Whom it reached, by channel; empty where nobody counted.',
  })
  reach!: MeetingReach[];

  @PublicField(() => String, { nullable: true, description: 'Link to its recording; null without.' })
  recording!: string | null;

  @PublicField(() => String, { nullable: true, description: 'Link to its published report; null without.' })
  report!: string | null;

  @PublicField(() => Int, {
    nullable: true,
    description: 'People registered, as its report counts; null if it does not.',
  })
  registered!: number | null;

  @PublicField(() => Int, {
    nullable: true,
    description: 'People who took part, as its report counts; null if it does not.',
  })
  participants!: number | null;

  @StaffField(() => Int, { description: 'Its version, for changing it.' })
  version!: number;

  planId!: string;
}

@ObjectType({ description: 'An institution with its part in a meeting.' })
export class MeetingInstitution {
  @PublicField(() => MeetingInstitutionRoleEnum, { description: 'The part it had.' })
  role!: MeetingInstitutionRole;

  meetingId!: string;
  institutionId!: string;
  heldOn!: string;
}
