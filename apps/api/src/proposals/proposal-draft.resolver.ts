import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { draftOf, saveDraft } from './proposal-draft.commands.js';
import {
  DraftInWriting,
  SaveProposalDraftInput,
  SendProposalInput,
  SendProposalPayload,
} from './proposal-draft.type.js';
import { Proposal } from './proposal.type.js';
import { sendProposal } from './send-proposal.command.js';
import { similarProposals } from './similar-proposals.queries.js';

@Resolver()
export class ProposalDraftResolver {
  @Public()
  @Query(() => DraftInWriting, {
    nullable: true,
    description: 'What is written under a key so far; null where nothing is, or it became a proposal.',
  })
  proposalDraft(
    @Ctx() context: Context,
    @Arg('key', () => String, { description: 'The key of the draft.' }) key: string,
  ): Promise<DraftInWriting | null> {
    return draftOf(context, key);
  }

  @Public()
  @Query(() => [Proposal], {
    description: 'Up to five proposals of a plan whose words are like those of a text, the closest first.',
  })
  similarProposals(
    @Ctx() context: Context,
    @Arg('plan', () => String, { description: 'The plan (reference).' }) plan: string,
    @Arg('text', () => String, { description: 'A title or a few sentences; the first 500 characters count.' })
    text: string,
  ): Promise<Proposal[]> {
    return similarProposals(context, plan, text);
  }

  @Public()
  @Mutation(() => DraftInWriting, {
    description: 'Keeps what is written of a proposal so far, for thirty days after the last change.',
  })
  async saveProposalDraft(
    @Ctx() context: Context,
    @Arg('input', () => SaveProposalDraftInput, { description: 'What is written.' })
    input: SaveProposalDraftInput,
  ): Promise<DraftInWriting> {
    await saveDraft(context, input);
    return (await draftOf(context, input.key))!;
  }

  @Public()
  @Mutation(() => SendProposalPayload, {
    description:
      'Sends a draft as a proposal. A link is mailed to the author; once it is opened the proposal is received and gets its reference.',
  })
  sendProposal(
    @Ctx() context: Context,
    @Arg('input', () => SendProposalInput, { description: 'Which draft, and who wrote it.' })
    input: SendProposalInput,
  ): Promise<SendProposalPayload> {
    return sendProposal(context, input);
  }
}
