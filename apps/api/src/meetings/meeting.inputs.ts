import type { MeetingFormat, MeetingInstitutionRole, MeetingKind } from '@iltizam/domain/meetings';
import { InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { MeetingFormatEnum, MeetingInstitutionRoleEnum, MeetingKindEnum } from './meeting.type.js';

const KEY = 'Sent again with the same key, it has one effect.';
const SEEN = 'The version the person saw.';

@InputType({ description: 'An institution with its part in a meeting.' })
export class MeetingInstitutionInput {
  @StaffField(() => String, { description: 'The institution (reference).' })
  institution!: string;

  @StaffField(() => MeetingInstitutionRoleEnum, { description: 'Its part.' })
  role!: MeetingInstitutionRole;
}

@InputType({ description: 'Somebody who speaks, by function; no name.' })
export class SpeakerInput {
  @StaffField(() => LocalizedTextInput, { description: 'The function, at most 300 characters.' })
  role!: LocalizedTextInput;

  @StaffField(() => String, { nullable: true, description: 'Whose (reference of an institution).' })
  institution?: string | null;
}

@InputType({ description: 'An item of the programme.' })
export class ProgrammeItemInput {
  @StaffField(() => String, { description: 'Local time it begins, `HH:MM`.' })
  start!: string;

  @StaffField(() => String, { nullable: true, description: 'Local time it ends, `HH:MM`.' })
  end?: string | null;

  @StaffField(() => LocalizedTextInput, { description: 'What happens, at most 300 characters.' })
  title!: LocalizedTextInput;

  @StaffField(() => SpeakerInput, { nullable: true, description: 'Who speaks.' })
  speaker?: SpeakerInput | null;
}

@InputType({ description: 'All that is announced of a meeting; what is left out is not said.' })
export class MeetingDetailsInput {
  @StaffField(() => MeetingKindEnum, { description: 'What it is for.' })
  kind!: MeetingKind;

  @StaffField(() => MeetingFormatEnum, { description: 'How people take part.' })
  format!: MeetingFormat;

  @StaffField(() => DayScalar, { description: 'The day, not in the past.' })
  heldOn!: string;

  @StaffField(() => String, { nullable: true, description: 'Local time it begins, `HH:MM`.' })
  startTime?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Local time it ends, `HH:MM`.' })
  endTime?: string | null;

  @StaffField(() => LocalizedTextInput, {
    nullable: true,
    description: 'What for, at most 3,000 characters.',
  })
  purpose?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, { nullable: true, description: 'The place, at most 300 characters.' })
  venue?: LocalizedTextInput | null;

  @StaffField(() => LocalizedTextInput, { nullable: true, description: 'The town, at most 300 characters.' })
  city?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: 'Where one joins online, an address of the web.' })
  link?: string | null;

  @StaffField(() => [String], { nullable: true, description: 'The regions invited (slugs).' })
  regions?: string[] | null;

  @StaffField(() => Int, { nullable: true, description: 'Seats, from 1; left out: no limit.' })
  seats?: number | null;

  @StaffField(() => DayScalar, { nullable: true, description: 'First day of registration.' })
  registrationOpensOn?: string | null;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'Last day of registration, the day at latest.',
  })
  registrationClosesOn?: string | null;

  @StaffField(() => [String], { nullable: true, description: 'Themes of the plan (references).' })
  themes?: string[] | null;

  @StaffField(() => [MeetingInstitutionInput], {
    nullable: true,
    description: 'Organisers, partners, invited.',
  })
  institutions?: MeetingInstitutionInput[] | null;

  @StaffField(() => [SpeakerInput], { nullable: true, description: 'The experts, at most 30.' })
  experts?: SpeakerInput[] | null;

  @StaffField(() => [ProgrammeItemInput], {
    nullable: true,
    description: 'The programme, at most 60 items inside the hours of the meeting, none over another.',
  })
  programme?: ProgrammeItemInput[] | null;
}

@InputType({ description: 'A meeting to announce.' })
export class AnnounceMeetingInput {
  @StaffField(() => String, { description: 'The plan it serves (reference).' })
  plan!: string;

  @StaffField(() => MeetingDetailsInput, { description: 'What is announced.' })
  details!: MeetingDetailsInput;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is announced of a meeting, anew and whole.' })
export class UpdateMeetingInput {
  @StaffField(() => String, { description: 'The meeting (reference).' })
  reference!: string;

  @StaffField(() => Int, { description: SEEN })
  version!: number;

  @StaffField(() => MeetingDetailsInput, { description: 'What is announced from now on.' })
  details!: MeetingDetailsInput;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A meeting to call off.' })
export class CancelMeetingInput {
  @StaffField(() => String, { description: 'The meeting (reference).' })
  reference!: string;

  @StaffField(() => Int, { description: SEEN })
  version!: number;

  @StaffField(() => LocalizedTextInput, { description: 'Why, for everybody; at most 3,000 characters.' })
  reason!: LocalizedTextInput;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'The figures with which a meeting is closed.' })
export class CloseMeetingInput {
  @StaffField(() => String, { description: 'The meeting (reference).' })
  reference!: string;

  @StaffField(() => Int, { description: SEEN })
  version!: number;

  @StaffField(() => Int, { description: 'People who took part, on the spot and online.' })
  participants!: number;

  @StaffField(() => Int, { nullable: true, description: 'Of these, online.' })
  online?: number | null;

  @StaffField(() => Int, { nullable: true, description: 'Views of the live stream or its recording.' })
  onlineViews?: number | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'What is published after a meeting.' })
export class PublishMeetingReportInput {
  @StaffField(() => String, { description: 'The meeting (reference).' })
  reference!: string;

  @StaffField(() => Int, { description: SEEN })
  version!: number;

  @StaffField(() => String, {
    nullable: true,
    description: 'Where its report is published, an address of the web.',
  })
  report?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Where its recording is, an address of the web.' })
  recording?: string | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
