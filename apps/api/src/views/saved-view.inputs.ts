import { ID, InputType, Int } from 'type-graphql';
import { StaffField } from '../graphql/public.js';
import { ProposalFilter } from '../proposals/proposal.filter.js';
import type { TriageOrder } from '../triage/triage-order.js';
import { TriageOrderEnum } from '../triage/triage-orders.js';

@InputType({ description: 'A new view.' })
export class CreateViewInput {
  @StaffField(() => String, { description: 'Its name, at most 100 characters.' })
  name!: string;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'True: for the whole committee. False: for its owner alone.',
  })
  team?: boolean | null = false;

  @StaffField(() => ProposalFilter, { description: 'Which proposals.' })
  filter!: ProposalFilter;

  @StaffField(() => TriageOrderEnum, {
    nullable: true,
    description: 'In which order; the oldest deadline first when left out.',
  })
  order?: TriageOrder | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A change of a view; what is left out stays.' })
export class UpdateViewInput {
  @StaffField(() => ID, { description: 'Its id.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => String, { nullable: true, description: 'Its name, at most 100 characters.' })
  name?: string | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'For the whole committee, or for its owner alone.',
  })
  team?: boolean | null;

  @StaffField(() => ProposalFilter, {
    nullable: true,
    description: 'Which proposals; replaces the former filter.',
  })
  filter?: ProposalFilter | null;

  @StaffField(() => TriageOrderEnum, { nullable: true, description: 'In which order.' })
  order?: TriageOrder | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'A view that is no longer wanted.' })
export class DeleteViewInput {
  @StaffField(() => ID, { description: 'Its id.' })
  id!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}
