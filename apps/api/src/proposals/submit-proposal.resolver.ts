import { Arg, Ctx, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public, PublicField } from '../graphql/public.js';
import { proposalAsReceived } from './proposal.queries.js';
import { Proposal } from './proposal.type.js';
import { submitProposal } from './submit-proposal.command.js';
import { SubmitProposalInput } from './submit-proposal.input.js';

@ObjectType({ description: 'What became of a proposal that was sent.' })
export class SubmitProposalPayload {
  @PublicField(() => Proposal, {
    description: 'As it was received. Others see it once a moderator has let it appear.',
  })
  proposal!: Proposal;
}

@Resolver()
export class SubmitProposalResolver {
  @Public()
  @Mutation(() => SubmitProposalPayload, {
    description:
      'Sends a proposal to a plan that collects them. Needs a key with the scope `proposals:submit`. Sent again with the same key, it is received once.',
  })
  async submitProposal(
    @Ctx() context: Context,
    @Arg('input', () => SubmitProposalInput, { description: 'The proposal and who wrote it.' })
    input: SubmitProposalInput,
  ): Promise<SubmitProposalPayload> {
    const { id } = await submitProposal(context, input);
    return { proposal: await proposalAsReceived(context, id) };
  }
}
