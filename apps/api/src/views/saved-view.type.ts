import type { Channel } from '@iltizam/domain/channels';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import type { PublicState } from '@iltizam/domain/public-state';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { InadmissibilityReasonEnum } from '../timeline/timeline.type.js';
import { ID, Int, ObjectType } from 'type-graphql';
import { StaffField } from '../graphql/public.js';
import { ChannelEnum, ProposalStateEnum, PublicStateEnum } from '../proposals/proposal.enums.js';
import type { TriageOrder } from '../triage/triage-order.js';
import { TriageOrderEnum } from '../triage/triage-orders.js';

@ObjectType({
  description: 'A `ProposalFilter` that was kept, to be given back as it is; what it does not ask is null.',
})
export class SavedFilter {
  @StaffField(() => String, { nullable: true, description: 'Of this plan (reference).' })
  plan?: string | null;

  @StaffField(() => String, { nullable: true, description: 'On this theme (reference).' })
  theme?: string | null;

  @StaffField(() => String, { nullable: true, description: 'From this meeting (reference).' })
  meeting?: string | null;

  @StaffField(() => ChannelEnum, { nullable: true, description: 'That came in this way.' })
  channel?: Channel | null;

  @StaffField(() => [PublicStateEnum], { nullable: true, description: 'In one of these public states.' })
  state?: PublicState[] | null;

  @StaffField(() => [InadmissibilityReasonEnum], {
    nullable: true,
    description: 'Whose published refusal by the committee gives one of these reasons.',
  })
  reason?: InadmissibilityReason[] | null;

  @StaffField(() => String, { nullable: true, description: 'Put before this institution (reference).' })
  institution?: string | null;

  @StaffField(() => String, { nullable: true, description: 'Holding all these words.' })
  q?: string | null;

  @StaffField(() => [ProposalStateEnum], {
    nullable: true,
    description: 'In one of these states of the work.',
  })
  workflowState?: ProposalState[] | null;

  @StaffField(() => Boolean, { nullable: true, description: 'Where a step is open to whoever asks.' })
  waitingForMe?: boolean | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'On which something is decided that is not published.',
  })
  awaitsPublication?: boolean | null;
}

@ObjectType({ description: 'A filter and an order of the queue under a name.' })
export class SavedView {
  @StaffField(() => ID, { description: 'Opaque and permanent; whoever triages can use the view by it.' })
  id!: string;

  @StaffField(() => String, { description: 'Its name.' })
  name!: string;

  @StaffField(() => Boolean, {
    description: 'Is it on the list of the whole committee, or of its owner alone?',
  })
  team!: boolean;

  @StaffField(() => SavedFilter, { description: 'Which proposals.' })
  filter!: SavedFilter;

  @StaffField(() => TriageOrderEnum, { description: 'In which order.' })
  order!: TriageOrder;

  @StaffField(() => String, { description: 'Name of its owner.' })
  owner!: string;

  @StaffField(() => Int, { description: 'Version read; sent back with a change.' })
  version!: number;

  /** Not exposed: what the field of the resolver is made from. */
  ownerId!: string;
}
