import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { InstantScalar } from '../graphql/scalars.js';
import { Proposal } from '../proposals/proposal.type.js';
import { embargoOutcomes, liftEmbargo } from './embargo.commands.js';
import { embargoedUntilOf, lotRows } from './outcome-lot.queries.js';
import {
  EmbargoOutcomesInput,
  EmbargoOutcomesPayload,
  LiftEmbargoInput,
  OutcomeLot,
  OutcomeLotsPayload,
} from './outcome-lot.type.js';

@Resolver(() => Proposal)
export class OutcomeLotResolver {
  @Query(() => [OutcomeLot], {
    description:
      'Lots of outcomes under embargo: those that wait by their hour, then the last ones that were.',
  })
  outcomeLots(@Ctx() context: Context): Promise<OutcomeLot[]> {
    return lotRows(context);
  }

  @FieldResolver(() => InstantScalar, {
    nullable: true,
    description:
      'From when what is decided of it is to be public, UTC; null where it is in no lot, and to whoever sees the public form only.',
  })
  async embargoedUntil(@Root() row: Proposal, @Ctx() context: Context): Promise<Date | null> {
    return row.inTriage ? ((await context.load(embargoedUntilOf).load(row.id))?.until ?? null) : null;
  }

  @Mutation(() => EmbargoOutcomesPayload, {
    description:
      'Sets outcomes to be public together from an hour on; until then nobody outside knows of them. Refused: LIMIT_EXCEEDED, INVALID_INPUT (`dayPassed`, `outOfRange`); one by one as `publishOutcomes`, and WRONG_STATE (`embargoed`).',
  })
  embargoOutcomes(
    @Ctx() context: Context,
    @Arg('input', () => EmbargoOutcomesInput, { description: 'What, and from when.' })
    input: EmbargoOutcomesInput,
  ): Promise<EmbargoOutcomesPayload> {
    return embargoOutcomes(context, input);
  }

  @Mutation(() => OutcomeLotsPayload, {
    description:
      'Lifts a lot that waits: nothing of it is published. Refused: NOT_FOUND, STALE_VERSION, WRONG_STATE (`outcomePublished`, `nothingToPublish`).',
  })
  async liftEmbargo(
    @Ctx() context: Context,
    @Arg('input', () => LiftEmbargoInput, { description: 'Which.' }) input: LiftEmbargoInput,
  ): Promise<OutcomeLotsPayload> {
    await liftEmbargo(context, input);
    return { lots: await lotRows(context) };
  }
}
