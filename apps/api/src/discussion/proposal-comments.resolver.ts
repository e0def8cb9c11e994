import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { isId } from '../graphql/ids.js';
import { Public } from '../graphql/public.js';
import { ReportCommentInput, ReportCommentPayload } from './comment-report.type.js';
import { proposalComment, proposalCommentPage } from './discussion.queries.js';
import { ProposalComment, ProposalCommentConnection } from './discussion.type.js';
import { RemovedComment } from './removed-comment.type.js';
import { myRemovedComments } from './removed-comments.queries.js';
import { reportComment } from './report-comment.command.js';

@Resolver()
export class ProposalCommentsResolver {
  @Public()
  @Query(() => ProposalCommentConnection, {
    description:
      'What citizens wrote under one proposal and a moderator let appear, the newest first, a page at a time; none under a proposal that is not public.',
  })
  proposalComments(
    @Ctx() context: Context,
    @Arg('proposal', () => String, { description: 'The proposal (reference).' }) proposal: string,
    @Arg('first', () => Int, {
      nullable: true,
      defaultValue: 20,
      description: 'Rows of the page, at most 100.',
    })
    first: number | null,
    @Arg('after', () => String, {
      nullable: true,
      description: 'Read on after this cursor; leave out to begin.',
    })
    after: string | null,
  ): Promise<Page<ProposalComment>> {
    return proposalCommentPage(context, proposal, { first, after });
  }

  @Public()
  @Query(() => ProposalComment, {
    nullable: true,
    description: 'One comment under a proposal; null where it is not, or is not public.',
  })
  async proposalComment(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
  ): Promise<ProposalComment | null> {
    return isId(id) ? proposalComment(context, id) : null;
  }

  @Public()
  @Query(() => [RemovedComment], {
    description:
      'What the person the portal recognises wrote, under proposals and in public consultations, and a moderator keeps from being read, the newest first; nothing for everybody else.',
  })
  myRemovedComments(@Ctx() context: Context): Promise<RemovedComment[]> {
    return myRemovedComments(context);
  }

  @Public()
  @Mutation(() => ReportCommentPayload, {
    description:
      'Says that a comment breaks the rules, so that a moderator reads it again. Nothing disappears by it, however many say it; one network counts once a comment.',
  })
  reportComment(
    @Ctx() context: Context,
    @Arg('input', () => ReportCommentInput, { description: 'Which comment, and why.' })
    input: ReportCommentInput,
  ): Promise<ReportCommentPayload> {
    return reportComment(context, input);
  }
}
