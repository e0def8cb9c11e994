import { ID, Int, ObjectType } from 'type-graphql';
import { StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';

@ObjectType({
  description:
    'The secretariat asks every commitment of a plan that is carried out where it stands, for one quarter.',
})
export class UpdateRound {
  @StaffField(() => ID, { description: 'Opaque and permanent.' })
  id!: string;

  @StaffField(() => Int, { description: 'The year it asks about.' })
  year!: number;

  @StaffField(() => Int, { description: 'The quarter, 1 to 4.' })
  quarter!: number;

  @StaffField(() => DayScalar, { description: 'Last day to send what is asked.' })
  dueOn!: string;

  @StaffField(() => InstantScalar, { description: 'When it was opened, UTC.' })
  openedAt!: Date;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  /** Not exposed. */
  planId!: string;
}

@ObjectType({ description: 'The cards of a round by where their reports stand.' })
export class RoundTally {
  @StaffField(() => Int, { description: 'Not sent yet.' })
  draft!: number;

  @StaffField(() => Int, { description: 'Sent, and not judged yet.' })
  sent!: number;

  @StaffField(() => Int, { description: 'Given back.' })
  returned!: number;

  @StaffField(() => Int, { description: 'Validated.' })
  validated!: number;
}
