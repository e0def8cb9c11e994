import { Arg, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { Proposal, ProposalGroup } from '../proposals/proposal.type.js';
import { commentOnProposal } from './comment-on-proposal.command.js';
import { commentsOfProposal, supportsOfGroup, supportsOfProposal } from './discussion.queries.js';
import {
  CommentOnProposalInput,
  DiscussionPayload,
  ProposalComment,
  SupportProposalInput,
} from './discussion.type.js';
import { supportProposal } from './support-proposal.command.js';

@Resolver(() => Proposal)
export class ProposalDiscussionResolver {
  @Public()
  @FieldResolver(() => [ProposalComment], {
    description:
      'What citizens wrote under it and a moderator let appear, the newest first, at most 100; `proposalComments` reads them all.',
  })
  comments(@Root() proposal: Proposal, @Ctx() context: Context): Promise<ProposalComment[]> {
    return context.load(commentsOfProposal).load(proposal.id);
  }

  @Public()
  @FieldResolver(() => Int, { description: 'Persons who support it, each counted once.' })
  supports(@Root() proposal: Proposal, @Ctx() context: Context): Promise<number> {
    return context.load(supportsOfProposal).load(proposal.id);
  }

  @Public()
  @Mutation(() => DiscussionPayload, {
    description:
      'Comments on a public proposal while its plan collects proposals. Confirmed by a mailed link.',
  })
  commentOnProposal(
    @Ctx() context: Context,
    @Arg('input', () => CommentOnProposalInput, { description: 'The comment.' })
    input: CommentOnProposalInput,
  ): Promise<DiscussionPayload> {
    return commentOnProposal(context, input);
  }

  @Public()
  @Mutation(() => DiscussionPayload, {
    description:
      'Supports a public proposal while its plan collects proposals, once a person. Confirmed by a mailed link.',
  })
  supportProposal(
    @Ctx() context: Context,
    @Arg('input', () => SupportProposalInput, { description: 'Which proposal.' }) input: SupportProposalInput,
  ): Promise<DiscussionPayload> {
    return supportProposal(context, input);
  }
}

@Resolver(() => ProposalGroup)
export class GroupDiscussionResolver {
  @FieldResolver(() => [ProposalComment], {
    description: 'What citizens wrote under any of its proposals, the newest first.',
  })
  async comments(@Root() group: ProposalGroup, @Ctx() context: Context): Promise<ProposalComment[]> {
    const all = [group.lead, ...group.members];
    const comments = await Promise.all(all.map(({ id }) => context.load(commentsOfProposal).load(id)));
    return comments
      .flat()
      .toSorted((one, two) => Number(new Date(two.writtenAt)) - Number(new Date(one.writtenAt)));
  }

  @FieldResolver(() => Int, {
    description: 'Persons who support any of its proposals, each counted once.',
  })
  supports(@Root() group: ProposalGroup, @Ctx() context: Context): Promise<number> {
    const { groupId } = group.lead;
    return groupId === null ? Promise.resolve(0) : context.load(supportsOfGroup).load(groupId);
  }
}
