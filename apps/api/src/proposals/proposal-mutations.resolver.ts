import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { assignProposal, AssignProposalInput } from './assign-proposal.command.js';
import { DecideProposalInput, decideOnProposal } from './decide-proposal.command.js';
import { groupProposals, GroupProposalsInput } from './group-proposals.command.js';
import { ProposalPayload } from './proposal.payloads.js';
import { publishOutcomes, PublishOutcomesInput, PublishOutcomesPayload } from './publish-outcomes.command.js';
import { splitProposal, SplitProposalInput } from './split-proposal.command.js';
import { translateOutcome, TranslateOutcomeInput } from './translate-outcome.command.js';

@Resolver()
export class ProposalMutationsResolver {
  @Mutation(() => ProposalPayload, {
    description:
      'Takes one step of a proposal: screening, second reading, session, taking back, reopening. Refused: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, WRONG_STATE, STAGE_CLOSED, REASON_REQUIRED, INVALID_INPUT.',
  })
  decideProposal(
    @Ctx() context: Context,
    @Arg('input', () => DecideProposalInput, { description: 'Which step of which proposal.' })
    input: DecideProposalInput,
  ): Promise<ProposalPayload> {
    return decideOnProposal(context, input);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Puts an admissible proposal before one lead institution and any others. Refused as `decideProposal` is; INVALID_INPUT names the institution at fault.',
  })
  assignProposal(
    @Ctx() context: Context,
    @Arg('input', () => AssignProposalInput, { description: 'Before whom, and until when.' })
    input: AssignProposalInput,
  ): Promise<ProposalPayload> {
    return assignProposal(context, input);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Puts proposals under one that says the same; answers with the lead. All of them or none. Refused as `decideProposal` is.',
  })
  groupProposals(
    @Ctx() context: Context,
    @Arg('input', () => GroupProposalsInput, { description: 'The lead and those that follow it.' })
    input: GroupProposalsInput,
  ): Promise<ProposalPayload> {
    return groupProposals(context, input);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Makes a proposal of each idea that one holds, received when it was and written by whoever wrote it; answers with the one that was split, which stays as it was written and waits for its own decision. What citizens sent appears part by part, once a moderator other than who split it let it. Once for a proposal, while it waits for screening. Refused: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, WRONG_STATE, STAGE_CLOSED, INVALID_INPUT, LIMIT_EXCEEDED.',
  })
  splitProposal(
    @Ctx() context: Context,
    @Arg('input', () => SplitProposalInput, { description: 'The proposal and its ideas.' })
    input: SplitProposalInput,
  ): Promise<ProposalPayload> {
    return splitProposal(context, input);
  }

  @Mutation(() => PublishOutcomesPayload, {
    description:
      'Publishes the outcomes of proposals, each for itself: its result says why one was not. Nobody publishes what they decided alone; a justification against a proposal, or of what is retained in part, has to be there in every language, that of each institution’s answer too: WRONG_STATE, languageMissing. What was decided or answered since it was read: STALE_VERSION.',
  })
  publishOutcomes(
    @Ctx() context: Context,
    @Arg('input', () => PublishOutcomesInput, { description: 'Of which proposals.' })
    input: PublishOutcomesInput,
  ): Promise<PublishOutcomesPayload> {
    return publishOutcomes(context, input);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Completes the justification of what is decided, or answered by an institution, and not published yet in other languages; the language it was written in stays as it is. Refused: NOT_FOUND, NOT_ALLOWED, STALE_VERSION, WRONG_STATE, INVALID_INPUT, LIMIT_EXCEEDED.',
  })
  translateOutcome(
    @Ctx() context: Context,
    @Arg('input', () => TranslateOutcomeInput, { description: 'Of which proposal, in which languages.' })
    input: TranslateOutcomeInput,
  ): Promise<ProposalPayload> {
    return translateOutcome(context, input);
  }
}
