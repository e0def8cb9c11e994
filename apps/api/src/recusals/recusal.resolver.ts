import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { ProposalPayload } from '../proposals/proposal.payloads.js';
import { proposalById } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { conflictOn, recusalCountOf, recusalPage } from './recusal.queries.js';
import {
  ConflictOfInterest,
  Recusal,
  RecusalConnection,
  RecuseInput,
  WithdrawRecusalInput,
} from './recusal.type.js';
import { recuse, withdrawRecusal } from './recuse.command.js';

@Resolver(() => Proposal)
export class ConflictResolver {
  @FieldResolver(() => ConflictOfInterest, {
    nullable: true,
    description:
      'What stands between whoever asks and a free judgement of it, computed also where its author is hidden; null where nothing does.',
  })
  conflictOfInterest(
    @Root() row: Proposal,
    @Ctx() context: Context,
  ): Promise<ConflictOfInterest | null> | null {
    return row.inTriage ? conflictOn(context, row.id) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How many members stand aside from it: those who declared an interest, and those whose organisation wrote it or another of its group, where this person may know who wrote that. Null to somebody who does not see the work on it.',
  })
  async recusalCount(@Root() row: Proposal, @Ctx() context: Context): Promise<number | null> {
    if (!row.inTriage) return null;
    return (await context.load(recusalCountOf).load(row.id))?.count ?? null;
  }
}

@Resolver(() => Recusal)
export class RecusalResolver {
  @Query(() => RecusalConnection, {
    description: 'The register of interests declared on the proposals of a plan, the newest first.',
  })
  recusals(
    @Ctx() context: Context,
    @Arg('plan', () => String, { description: 'Its reference.' }) plan: string,
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
  ): Promise<Page<Recusal>> {
    return recusalPage(context, plan, { first, after });
  }

  @FieldResolver(() => Proposal, { description: 'The proposal it was declared on.' })
  proposal(@Root() row: Recusal, @Ctx() context: Context): Promise<Proposal | null> {
    return context.load(proposalById).load(row.proposalId);
  }

  @Mutation(() => ProposalPayload, {
    description:
      'Steps aside from a proposal, with the ground: no step on it is open to this member any more. Refused: NOT_FOUND, REASON_REQUIRED, WRONG_STATE where a declaration stands already.',
  })
  recuse(
    @Ctx() context: Context,
    @Arg('input', () => RecuseInput, { description: 'From what, and why.' }) input: RecuseInput,
  ): Promise<ProposalPayload> {
    return recuse(context, input);
  }

  @Mutation(() => ProposalPayload, {
    description:
      "Withdraws this member's own declaration; the register keeps it. Refused: NOT_FOUND, WRONG_STATE where none stands, and while it is voted on (`voteOpen`).",
  })
  withdrawRecusal(
    @Ctx() context: Context,
    @Arg('input', () => WithdrawRecusalInput, { description: 'On which proposal.' })
    input: WithdrawRecusalInput,
  ): Promise<ProposalPayload> {
    return withdrawRecusal(context, input);
  }
}
