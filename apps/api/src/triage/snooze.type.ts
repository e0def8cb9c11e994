import { snoozeEvents, type SnoozeEvent } from '@iltizam/domain/snooze';
import { InputType, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../graphql/enums.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

export const SnoozeEventEnum = graphqlEnum('SnoozeEvent', snoozeEvents, 'What "later" waits for.', {
  AFTER_NEXT_MEETING: "The day after the committee's next meeting in the plan.",
});

@ObjectType({ description: 'That whoever asks put a proposal off. Nobody else sees it.' })
export class Snooze {
  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'The day it comes back; null where it waits for an event.',
  })
  until!: string | null;

  @StaffField(() => SnoozeEventEnum, {
    nullable: true,
    description: 'The event it waits for; null where it waits for a day.',
  })
  event!: SnoozeEvent | null;

  @StaffField(() => InstantScalar, { description: 'When it was put off, UTC.' })
  at!: Date;

  /** Not exposed. */
  proposalId!: string;
}

@InputType({ description: 'Puts a proposal off: until a day or an event, not both.' })
export class SnoozeInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  proposal!: string;

  @StaffField(() => DayScalar, {
    nullable: true,
    description: 'The day it comes back: after today, within 30 days.',
  })
  until?: string | null;

  @StaffField(() => SnoozeEventEnum, {
    nullable: true,
    description: 'The event it waits for, for 30 days at most.',
  })
  event?: SnoozeEvent | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Brings a proposal back that was put off.' })
export class WakeInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  proposal!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}
