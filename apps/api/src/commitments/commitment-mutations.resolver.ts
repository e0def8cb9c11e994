import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { CommitmentPayload } from './commitment.payloads.js';
import { createCommitment, CreateCommitmentInput } from './create-commitment.command.js';
import { decideCommitment, DecideCommitmentInput } from './decide-commitment.command.js';
import { linkSource, LinkSourceInput } from './link-source.command.js';
import { UpdateCommitmentInput } from './commitment.type.js';
import { unlinkSource } from './unlink-source.command.js';
import { updateCommitment } from './update-commitment.command.js';

@Resolver()
export class CommitmentMutationsResolver {
  @Mutation(() => CommitmentPayload, { description: 'Begins a card as a draft; it gets a draft reference.' })
  createCommitment(
    @Ctx() context: Context,
    @Arg('input', () => CreateCommitmentInput, { description: 'The card.' }) input: CreateCommitmentInput,
  ): Promise<CommitmentPayload> {
    return createCommitment(context, input);
  }

  @Mutation(() => CommitmentPayload, {
    description:
      'Changes a card. STALE_VERSION carries both sides in `conflict`: what stands now, with who changed it, and what was sent.',
  })
  updateCommitment(
    @Ctx() context: Context,
    @Arg('input', () => UpdateCommitmentInput, { description: 'What changes.' }) input: UpdateCommitmentInput,
  ): Promise<CommitmentPayload> {
    return updateCommitment(context, input);
  }

  @Mutation(() => CommitmentPayload, {
    description: 'Takes a step with a commitment; `actions` says which are open.',
  })
  decideCommitment(
    @Ctx() context: Context,
    @Arg('input', () => DecideCommitmentInput, { description: 'The step.' }) input: DecideCommitmentInput,
  ): Promise<CommitmentPayload> {
    return decideCommitment(context, input);
  }

  @Mutation(() => CommitmentPayload, {
    description: 'Takes a retained proposal among the sources of a card.',
  })
  linkSource(
    @Ctx() context: Context,
    @Arg('input', () => LinkSourceInput, { description: 'Which proposal and which card.' })
    input: LinkSourceInput,
  ): Promise<CommitmentPayload> {
    return linkSource(context, input);
  }

  @Mutation(() => CommitmentPayload, { description: 'Takes a proposal away from the sources of a card.' })
  unlinkSource(
    @Ctx() context: Context,
    @Arg('input', () => LinkSourceInput, { description: 'Which proposal and which card.' })
    input: LinkSourceInput,
  ): Promise<CommitmentPayload> {
    return unlinkSource(context, input);
  }
}
