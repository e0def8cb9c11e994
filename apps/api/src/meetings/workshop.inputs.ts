import type { WorkshopEntryKind } from '@iltizam/domain/meetings';
import { ID, InputType, Int } from 'type-graphql';
import { LocalizedTextInput } from '../graphql/localized-text.type.js';
import { StaffField } from '../graphql/public.js';
import { WorkshopEntryKindEnum } from './meeting-parts.type.js';
import { SpeakerInput } from './meeting.inputs.js';

const KEY = 'Sent again with the same key, it has one effect.';
const MEETING = 'The meeting (reference).';

@InputType({ description: 'A group of a meeting; the number says which, a new number begins one.' })
export class SaveWorkshopInput {
  @StaffField(() => String, { description: MEETING })
  meeting!: string;

  @StaffField(() => Int, { description: 'Its number in the meeting, 1 to 20.' })
  ordinal!: number;

  @StaffField(() => String, { nullable: true, description: 'Its theme (reference, of the plan).' })
  theme?: string | null;

  @StaffField(() => SpeakerInput, { nullable: true, description: 'Who facilitates, by function.' })
  facilitator?: SpeakerInput | null;

  @StaffField(() => LocalizedTextInput, { nullable: true, description: 'What it keeps to.' })
  scope?: LocalizedTextInput | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Something a group put down.' })
export class RecordEntryInput {
  @StaffField(() => String, { description: MEETING })
  meeting!: string;

  @StaffField(() => ID, { description: 'The group.' })
  workshop!: string;

  @StaffField(() => ID, { nullable: true, description: 'The entry to change; left out: a new one.' })
  entry?: string | null;

  @StaffField(() => Int, { nullable: true, description: 'The version of the entry that was on the screen.' })
  version?: number | null;

  @StaffField(() => WorkshopEntryKindEnum, { description: 'What it is.' })
  kind!: WorkshopEntryKind;

  @StaffField(() => LocalizedTextInput, { description: 'As it was put, at most 2,000 characters; no names.' })
  text!: LocalizedTextInput;

  @StaffField(() => Int, { nullable: true, description: "Its place in the group's ranking, from 1." })
  priority?: number | null;

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An entry as it was read.' })
export class EntryVersionInput {
  @StaffField(() => ID, { description: 'The entry.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;
}

@InputType({ description: 'What groups put down, to be read by everybody.' })
export class ReleaseEntriesInput {
  @StaffField(() => String, { description: MEETING })
  meeting!: string;

  @StaffField(() => [EntryVersionInput], { description: 'The entries, as they were read.' })
  entries!: EntryVersionInput[];

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A proposal made of what a group put down.' })
export class ProposeFromMeetingInput {
  @StaffField(() => String, { description: MEETING })
  meeting!: string;

  @StaffField(() => String, { description: 'A theme of its plan (reference).' })
  theme!: string;

  @StaffField(() => LocalizedTextInput, { description: 'What it asks for, at most 300 characters.' })
  title!: LocalizedTextInput;

  @StaffField(() => [ID], {
    description:
      'Released entries it is made of: one challenge at least, their texts are taken as they stand.',
  })
  entries!: string[];

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}

@InputType({ description: 'An answer to a question, with its votes once they are counted.' })
export class PollOptionInput {
  @StaffField(() => LocalizedTextInput, { description: 'The answer, at most 300 characters.' })
  text!: LocalizedTextInput;

  @StaffField(() => Int, { nullable: true, description: 'How many gave it; left out while not counted.' })
  votes?: number | null;
}

@InputType({ description: 'A question put to the room.' })
export class SavePollInput {
  @StaffField(() => String, { description: MEETING })
  meeting!: string;

  @StaffField(() => ID, { nullable: true, description: 'The question to change; left out: a new one.' })
  poll?: string | null;

  @StaffField(() => Int, {
    nullable: true,
    description: 'The version of the question that was on the screen.',
  })
  version?: number | null;

  @StaffField(() => LocalizedTextInput, { description: 'The question, at most 300 characters.' })
  question!: LocalizedTextInput;

  @StaffField(() => [PollOptionInput], { description: 'The answers, two to twenty.' })
  options!: PollOptionInput[];

  @StaffField(() => String, { nullable: true, description: KEY })
  idempotencyKey?: string | null;
}
