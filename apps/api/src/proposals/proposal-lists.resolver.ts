import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { Meeting } from '../meetings/meeting.type.js';
import { ProposalFilter } from './proposal.filter.js';
import { ProposalOrderEnum, type ProposalOrder } from './proposal-orders.js';
import { proposalPage, proposalsOfMeeting } from './proposal.pages.js';
import { ProposalConnection, type Proposal } from './proposal.type.js';

const First = () =>
  Arg('first', () => Int, {
    nullable: true,
    defaultValue: 20,
    description: 'Rows of the page, at most 100.',
  });
const After = () =>
  Arg('after', () => String, {
    nullable: true,
    description: 'Read on after this cursor; leave out to begin.',
  });

@Resolver()
export class ProposalsResolver {
  @Public()
  @Query(() => ProposalConnection, { description: 'Proposals this reader sees, a page at a time.' })
  proposals(
    @Ctx() context: Context,
    @Arg('filter', () => ProposalFilter, { nullable: true, description: 'Leave out for all.' })
    filter: ProposalFilter | null,
    @First() first: number | null,
    @After() after: string | null,
    @Arg('orderBy', () => ProposalOrderEnum, {
      nullable: true,
      defaultValue: 'SUBMITTED_AT_DESC',
      description: 'Which order; a cursor is good for one order only.',
    })
    orderBy: ProposalOrder | null,
  ): Promise<Page<Proposal>> {
    return proposalPage(context, filter, orderBy ?? 'SUBMITTED_AT_DESC', { first, after });
  }
}

@Resolver(() => Meeting)
export class MeetingProposalsResolver {
  @Public()
  @FieldResolver(() => ProposalConnection, { description: 'What its workshops proposed, as numbered.' })
  proposals(
    @Root() meeting: Meeting,
    @Ctx() context: Context,
    @First() first: number | null,
    @After() after: string | null,
  ): Promise<Page<Proposal>> {
    return context.load(proposalsOfMeeting).load({ parent: meeting.id, first, after });
  }
}
