import type { LocalizedText as Text } from '@iltizam/domain/languages';
import {
  participantDimensions,
  workshopEntryKinds,
  type ParticipantDimension,
  type WorkshopEntryKind,
} from '@iltizam/domain/meetings';
import { ID, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import { PublicField, StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

export const ParticipantDimensionEnum = graphqlEnum(
  'ParticipantDimension',
  participantDimensions,
  'By what participants are counted.',
  {
    AGE: 'By age band.',
    GENDER: 'By gender.',
    CAPACITY: 'By the capacity in which they came.',
    REGION: 'By region.',
  },
);

export const WorkshopEntryKindEnum = graphqlEnum(
  'WorkshopEntryKind',
  workshopEntryKinds,
  'What a workshop put down.',
  {
    CHALLENGE: 'A problem.',
    SOLUTION: 'What could be done.',
    EXPECTED_RESULT: 'What would be better then.',
  },
);

@ObjectType({ description: 'Somebody who speaks or facilitates, by function; names of people are not held.' })
export class MeetingSpeaker {
  @PublicField(() => LocalizedText, { description: 'The function.' })
  role!: Text;

  institution!: string | null;
  heldOn!: string;
}

@ObjectType({ description: "An item of a meeting's programme." })
export class ProgrammeItem {
  @PublicField(() => String, { description: 'Local time it begins, `HH:MM`.' })
  start!: string;

  @PublicField(() => String, {
    nullable: true,
    description: 'Local time it ends, `HH:MM`; null when not said.',
  })
  end!: string | null;

  @PublicField(() => LocalizedText, { description: 'What happens.' })
  title!: Text;

  @PublicField(() => MeetingSpeaker, { nullable: true, description: 'Who speaks; null when not said.' })
  speaker!: MeetingSpeaker | null;
}

@ObjectType({ description: 'Participants of one value.' })
export class ParticipantCell {
  @PublicField(() => String, {
    description:
      'The value: an age band (`FROM_18` is 18 to 30), a gender, a capacity, the slug of a region; `UNKNOWN` for those who did not say.',
  })
  value!: string;

  @PublicField(() => Int, {
    nullable: true,
    description:
      'How many; null where the count is kept back because it is under five, or would tell one that is.',
  })
  count!: number | null;
}

@ObjectType({
  description:
    'Participants counted by one trait: as the official report publishes it, or counted here at the close of the meeting from what people chose to say.',
})
export class ParticipantTable {
  @PublicField(() => ParticipantDimensionEnum, { description: 'The trait.' })
  dimension!: ParticipantDimension;

  @PublicField(() => [ParticipantCell], { description: 'Its values, in their order.' })
  cells!: ParticipantCell[];
}

@ObjectType({ description: 'Whom a meeting reached by one channel.' })
export class MeetingReach {
  @PublicField(() => String, {
    description: 'The channel, such as `REGISTERED`, `PRESENT`, `ONLINE_VIEWS`, `FACEBOOK_VIEWS`, `ZOOM`.',
  })
  channel!: string;

  @PublicField(() => Int, { description: 'People, or views.' })
  count!: number;

  @PublicField(() => Boolean, { description: 'Is it a least number, such as "more than 1,450"?' })
  atLeast!: boolean;

  @PublicField(() => DayScalar, {
    nullable: true,
    description: 'The day it was counted; null when not said.',
  })
  asOf!: string | null;
}

@ObjectType({ description: 'Something a workshop put down.' })
export class WorkshopEntry {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => WorkshopEntryKindEnum, { description: 'What it is.' })
  kind!: WorkshopEntryKind;

  @PublicField(() => LocalizedText, {
    nullable: true,
    description: 'The heading it stands under; null without.',
  })
  heading!: Text | null;

  @PublicField(() => LocalizedText, { description: 'As it was put.' })
  text!: Text;

  @PublicField(() => Int, {
    nullable: true,
    description: "Its place in the group's ranking, from 1; null unranked.",
  })
  priority!: number | null;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'From when everybody reads it; null while it waits for release.',
  })
  releasedAt!: string | null;

  @StaffField(() => String, { nullable: true, description: 'The proposal made of it (reference).' })
  proposal!: string | null;

  @StaffField(() => Int, { description: 'Its version, for changing it.' })
  version!: number;

  workshopId!: string;
}

@ObjectType({ description: 'A group of a meeting that worked on one theme.' })
export class Workshop {
  @PublicField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @PublicField(() => Int, { description: 'Its number in the meeting, from 1.' })
  ordinal!: number;

  @PublicField(() => MeetingSpeaker, { nullable: true, description: 'Who facilitated; null when not said.' })
  facilitator!: MeetingSpeaker | null;

  @PublicField(() => LocalizedText, { nullable: true, description: 'What it kept to; null when not said.' })
  scope!: Text | null;

  meetingId!: string;
  themeId!: string | null;
}
