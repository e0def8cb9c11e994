import { ID, InputType, Int, ObjectType } from 'type-graphql';
import { Refusal } from '../graphql/available-action.type.js';
import { StaffField } from '../graphql/public.js';
import { DayScalar, InstantScalar } from '../graphql/scalars.js';
import { PublishResult } from '../proposals/publish-result.type.js';
import { ProposalVersionInput } from '../proposals/proposal-version.input.js';

@ObjectType({ description: 'A proposal of a lot.' })
export class LotProposal {
  @StaffField(() => String, { description: 'Its reference.' })
  reference!: string;

  @StaffField(() => Refusal, {
    nullable: true,
    description: 'Why it was kept back when the hour came; null where it was not, and before.',
  })
  refusal!: Refusal | null;
}

@ObjectType({ description: 'Outcomes that are to be public together, from a moment on.' })
export class OutcomeLot {
  @StaffField(() => ID, { description: 'Named when it is lifted.' })
  id!: string;

  @StaffField(() => Int, { description: 'Version read; sent back when it is lifted.' })
  version!: number;

  @StaffField(() => InstantScalar, { description: 'From when it is public, UTC.' })
  publicAt!: Date;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'When it was lifted and nothing of it published, UTC; null where it was not.',
  })
  liftedAt!: Date | null;

  @StaffField(() => InstantScalar, {
    nullable: true,
    description: 'When it was published, UTC; null while it waits.',
  })
  releasedAt!: Date | null;

  @StaffField(() => String, { description: 'Who made it.' })
  madeBy!: string;

  @StaffField(() => [LotProposal], { description: 'What is in it.' })
  proposals!: LotProposal[];
}

@InputType({ description: 'Outcomes to be public together, from an hour of the country’s clock on.' })
export class EmbargoOutcomesInput {
  @StaffField(() => [ProposalVersionInput], {
    description: 'Of which proposals, as they were on the screen.',
  })
  proposals!: ProposalVersionInput[];

  @StaffField(() => DayScalar, { description: 'The day.' })
  day!: string;

  @StaffField(() => String, { description: 'The hour, `HH:MM`, to come and at most 92 days ahead.' })
  time!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'One result for each proposal, in the order they were given.' })
export class EmbargoOutcomesPayload {
  @StaffField(() => [PublishResult], {
    description: '`published` is false for all: `refusal` says what did not come into the lot, and why.',
  })
  results!: PublishResult[];
}

@InputType({ description: 'A lot whose outcomes are not to be published at its hour.' })
export class LiftEmbargoInput {
  @StaffField(() => ID, { description: 'The lot.' })
  lot!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@ObjectType({ description: 'The lots as they stand after the change.' })
export class OutcomeLotsPayload {
  @StaffField(() => [OutcomeLot], { description: 'Those that wait first.' })
  lots!: OutcomeLot[];
}
