import { registrationStates, type RegistrationState } from '@iltizam/domain/registrations';
import { InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { Meeting } from './meeting.type.js';

export const RegistrationStateEnum = graphqlEnum(
  'RegistrationState',
  registrationStates,
  'Where a registration stands.',
  {
    ACCEPTED: 'There is a seat.',
    WAITING: 'No seat was left; the earliest moves up when one becomes free.',
    CANCELLED: 'The person does not come.',
  },
);

@ObjectType({
  description:
    'Who comes to a meeting, for those who receive people at its door. What people say of themselves is not here.',
})
export class MeetingRegistration {
  @StaffField(() => String, { nullable: true, description: 'The name; null once it was erased.' })
  name!: string | null;

  @StaffField(() => RegistrationStateEnum, { description: 'Where it stands.' })
  state!: RegistrationState;

  @StaffField(() => String, { description: 'The code shown at the door.' })
  code!: string;

  @StaffField(() => String, {
    nullable: true,
    description: 'What the person needs to take part; null when not said.',
  })
  needs!: string | null;

  @StaffField(() => InstantScalar, { nullable: true, description: 'When the person came; null before.' })
  checkedInAt!: string | null;
}

@InputType({ description: 'Somebody at the door.' })
export class CheckInInput {
  @StaffField(() => String, { description: 'The meeting (reference).' })
  meeting!: string;

  @StaffField(() => String, { description: 'The code of the registration, however it is typed.' })
  code!: string;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'Somebody who was let in.' })
export class CheckInPayload {
  @StaffField(() => MeetingRegistration, { description: 'The registration.' })
  registration!: MeetingRegistration;

  @StaffField(() => Int, { description: 'How many are there now.' })
  present!: number;

  @StaffField(() => Meeting, { description: 'The meeting.' })
  meeting!: Meeting;
}
