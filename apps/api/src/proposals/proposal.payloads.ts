import { ObjectType } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { proposalByReference } from './proposal.queries.js';
import { Proposal } from './proposal.type.js';

@ObjectType({ description: 'The proposal as it stands after the change.' })
export class ProposalPayload {
  @StaffField(() => Proposal, { description: 'The proposal.' })
  proposal!: Proposal;
}

/** Commands answer with what anybody would read now. */
export async function proposalPayload(context: Context, reference: string): Promise<ProposalPayload> {
  const proposal = await context.load(proposalByReference).load(reference);
  if (!proposal) throw notFound();
  return { proposal };
}
