import { Arg, Ctx, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { Refusal, shownRefusal } from '../graphql/available-action.type.js';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { proposalById } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { myDecisions, takeBackRefusal } from './my-decisions.queries.js';
import { MyDecision, MyDecisionConnection } from './my-decisions.type.js';

@Resolver(() => MyDecision)
export class MyDecisionsResolver {
  @Query(() => MyDecisionConnection, {
    description:
      'What this person decided on proposals, stands, and is not published yet, the newest first. Undone with `decideProposal` and TAKE_BACK.',
  })
  myDecisions(
    @Ctx() context: Context,
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
  ): Promise<Page<MyDecision>> {
    return myDecisions(context, { first, after });
  }

  @FieldResolver(() => Proposal, { description: 'The proposal decided on, as it stands now.' })
  proposal(@Root() row: MyDecision, @Ctx() context: Context): Promise<Proposal | null> {
    return context.load(proposalById).load(row.proposalId);
  }

  @FieldResolver(() => Boolean, { description: 'Can it be taken back now?' })
  async canTakeBack(@Root() row: MyDecision, @Ctx() context: Context): Promise<boolean> {
    return (await takeBackRefusal(context, row)) === null;
  }

  @FieldResolver(() => Refusal, {
    nullable: true,
    description: 'Why it cannot be taken back; null where it can.',
  })
  async refusal(@Root() row: MyDecision, @Ctx() context: Context): Promise<Refusal | null> {
    const refusal = await takeBackRefusal(context, row);
    return refusal && shownRefusal(refusal);
  }
}
