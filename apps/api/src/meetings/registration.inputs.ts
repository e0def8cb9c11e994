import {
  ageBands,
  genders,
  participantCapacities,
  type AgeBand,
  type Gender,
  type ParticipantCapacity,
} from '@iltizam/domain/registrations';
import { InputType } from 'type-graphql';
import { FormGuardInput } from '../citizens/guard-form.input.js';
import { graphqlEnum } from '../graphql/enums.js';
import { PublicField } from '../graphql/public.js';

export const AgeBandEnum = graphqlEnum(
  'AgeBand',
  ageBands,
  'An age band, as the reports of meetings count.',
  {
    UNDER_18: 'Under 18.',
    FROM_18: '18 to 30.',
    FROM_30: '30 to 40.',
    FROM_40: '40 to 50.',
    FROM_50: '50 to 60.',
    FROM_60: '60 and over.',
  },
);

export const GenderEnum = graphqlEnum('Gender', genders, 'A gender, as the reports of meetings count.', {
  FEMALE: 'Women.',
  MALE: 'Men.',
});

export const ParticipantCapacityEnum = graphqlEnum(
  'ParticipantCapacity',
  participantCapacities,
  'In which capacity somebody comes to a meeting.',
  {
    CITIZEN: 'For oneself.',
    ASSOCIATION: 'For an association.',
    RESEARCHER: 'From a university or a research centre.',
    LOCAL_ELECTED_OFFICIAL: 'An elected official of a local authority.',
    PUBLIC_SECTOR: 'From a public body.',
    PRIVATE_SECTOR: 'From a business.',
    MEDIA: 'From the media.',
  },
);

const KEY = 'Of your making, at most 255 characters; repeats have no second effect.';

@InputType({
  description:
    'A registration for a meeting. Region, capacity, age band, gender and needs are voluntary: they are counted at the close of the meeting, small counts kept back, and erased.',
})
export class RegisterForMeetingInput {
  @PublicField(() => FormGuardInput, { description: 'The address, and what keeps machines off.' })
  guard!: FormGuardInput;

  @PublicField(() => String, { description: 'The meeting (reference).' })
  meeting!: string;

  @PublicField(() => String, {
    description: 'The name for the door, at most 200 characters; never published.',
  })
  name!: string;

  @PublicField(() => String, { nullable: true, description: 'The region (slug).' })
  region?: string | null;

  @PublicField(() => ParticipantCapacityEnum, { nullable: true, description: 'In which capacity.' })
  capacity?: ParticipantCapacity | null;

  @PublicField(() => AgeBandEnum, { nullable: true, description: 'The age band.' })
  ageBand?: AgeBand | null;

  @PublicField(() => GenderEnum, { nullable: true, description: 'The gender.' })
  gender?: Gender | null;

  @PublicField(() => String, {
    nullable: true,
    description: 'What the person needs to take part, at most 500 characters.',
  })
  needs?: string | null;

  @PublicField(() => String, { description: KEY })
  idempotencyKey!: string;
}

@InputType({ description: 'A registration to call off, by the person the portal recognises.' })
export class CancelRegistrationInput {
  @PublicField(() => String, { description: 'The meeting (reference).' })
  meeting!: string;

  @PublicField(() => String, { description: KEY })
  idempotencyKey!: string;
}
