import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { proposalById } from '../proposals/proposal.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { pipelineOf } from './pipeline.queries.js';
import { PipelineStage } from './pipeline.type.js';

@Resolver(() => PipelineStage)
export class PipelineResolver {
  @Query(() => [PipelineStage], {
    description:
      "The steps a plan's proposals go through, in their order: how many wait for each, how long it takes and which waits longest. Removed ones are left out.",
  })
  pipeline(
    @Ctx() context: Context,
    @Arg('plan', () => String, { description: 'Its reference.' }) plan: string,
  ): Promise<PipelineStage[]> {
    return pipelineOf(context, plan);
  }

  @FieldResolver(() => Proposal, {
    nullable: true,
    description: 'The one that waits longest; null when none waits.',
  })
  async oldest(@Root() { oldestId }: PipelineStage, @Ctx() context: Context): Promise<Proposal | null> {
    return oldestId === null ? null : context.load(proposalById).load(oldestId);
  }
}
