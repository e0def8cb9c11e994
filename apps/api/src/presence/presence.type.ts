import { presenceActivities, type PresenceActivity } from '@iltizam/domain/presence';
import { InputType, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';

export const PresenceActivityEnum = graphqlEnum(
  'PresenceActivity',
  presenceActivities,
  'What somebody does with a proposal that is open before them.',
  {
    READING: 'Reads it.',
    DECIDING: 'Is about to decide: a soft claim, after which others are asked twice and nobody is kept out.',
  },
);

@ObjectType({ description: 'Somebody who has a proposal open.' })
export class Presence {
  @StaffField(() => String, { description: 'Name of the person.' })
  name!: string;

  @StaffField(() => PresenceActivityEnum, { description: 'What the person does with it.' })
  activity!: PresenceActivity;

  @StaffField(() => InstantScalar, { description: 'Since when, without a break, UTC.' })
  since!: Date;

  @StaffField(() => Boolean, { description: 'Is it whoever asks?' })
  isMe!: boolean;
}

@ObjectType({ description: 'Who has one proposal of a plan open.' })
export class ProposalPresence {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  proposal!: string;

  @StaffField(() => [Presence], { description: 'Who has it open, those who decide first.' })
  presence!: Presence[];
}

@InputType({ description: 'A sign of life, given every 15 seconds while a proposal is open.' })
export class HeartbeatInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  proposal!: string;

  @StaffField(() => PresenceActivityEnum, { description: 'What is done with it.' })
  activity!: PresenceActivity;
}

@ObjectType({ description: 'Everybody who has the proposal open.' })
export class HeartbeatPayload {
  @StaffField(() => [Presence], { description: 'Who has it open, those who decide first.' })
  presence!: Presence[];
}

@InputType({ description: 'A proposal that is no longer open before this person.' })
export class LeaveInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  proposal!: string;
}

@ObjectType({ description: 'The proposal was left.' })
export class LeavePayload {
  @StaffField(() => Boolean, { description: 'Was this person present until now?' })
  left!: boolean;
}
