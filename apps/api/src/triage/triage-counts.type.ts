import type { Channel } from '@iltizam/domain/channels';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import { Int, ObjectType } from 'type-graphql';
import { StaffField } from '../graphql/public.js';
import { InstantScalar } from '../graphql/scalars.js';
import { Theme } from '../plans/plan.type.js';
import { ChannelEnum, ProposalStateEnum } from '../proposals/proposal.enums.js';
import { Proposal } from '../proposals/proposal.type.js';

@ObjectType({ description: 'How much of the queue stands in a state.' })
export class TriageStateCount {
  @StaffField(() => ProposalStateEnum, { description: 'The state.' })
  state!: ProposalState;

  @StaffField(() => Int, { description: 'Proposals in it that wait for this person.' })
  count!: number;
}

@ObjectType({ description: 'How much of the queue is on a theme.' })
export class TriageThemeCount {
  @StaffField(() => Theme, { description: 'The theme.' })
  theme!: Theme;

  @StaffField(() => Int, { description: 'Proposals on it that wait for this person.' })
  count!: number;
}

@ObjectType({ description: 'How much of the queue came in one way.' })
export class TriageChannelCount {
  @StaffField(() => ChannelEnum, { description: 'The way.' })
  channel!: Channel;

  @StaffField(() => Int, { description: 'Proposals that came in so and wait for this person.' })
  count!: number;
}

@ObjectType({ description: 'Where somebody stopped in the queue.' })
export class TriagePlace {
  @StaffField(() => Proposal, { description: 'The proposal that was open last.' })
  proposal!: Proposal;

  @StaffField(() => Boolean, { description: 'Is it still in their queue?' })
  waits!: boolean;

  @StaffField(() => InstantScalar, { description: 'When it was open last, UTC.' })
  seenAt!: Date;

  @StaffField(() => String, {
    description:
      'Its place in the queue by deadline, also once it has left it: given as `after`, the queue goes on behind it.',
  })
  cursor!: string;
}

@ObjectType({
  description: "A person's queue in a plan, counted. A facet with nothing in it is left out.",
})
export class TriageCounts {
  @StaffField(() => Int, { description: 'Proposals that wait for this person.' })
  waiting!: number;

  @StaffField(() => Int, { description: 'Proposals this person put off that would wait otherwise.' })
  later!: number;

  @StaffField(() => [TriageStateCount], { description: 'By state, in the order of the work.' })
  states!: TriageStateCount[];

  @StaffField(() => [TriageChannelCount], { description: 'By the way they came in.' })
  channels!: TriageChannelCount[];

  /** Not exposed: what the fields of the resolver are made from. */
  planId!: string;
  themeCounts!: { themeId: string; count: number }[];
}
