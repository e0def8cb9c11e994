import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { mayCall } from '@iltizam/domain/permissions';
import type { Context } from '../graphql/context.js';
import { ActionPlan } from '../plans/plan.type.js';
import { roundsOfPlan, roundTally } from './update-round.queries.js';
import { RoundTally, UpdateRound } from './update-round.type.js';

@Resolver(() => ActionPlan)
export class PlanRoundsResolver {
  @FieldResolver(() => [UpdateRound], {
    description: 'Its update rounds, the latest first; for those who report or judge reports.',
  })
  rounds(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<UpdateRound[]> | UpdateRound[] {
    if (mayCall(context.actor, 'Mutation.saveDraft') === 'no') return [];
    return context.load(roundsOfPlan).load(plan.id);
  }
}

@Resolver(() => UpdateRound)
export class UpdateRoundResolver {
  @FieldResolver(() => RoundTally, { description: 'How far its cards are.' })
  async tally(@Root() round: UpdateRound, @Ctx() context: Context): Promise<RoundTally> {
    const none = { draft: 0, sent: 0, returned: 0, validated: 0 };
    return (await context.load(roundTally).load(round.id)) ?? none;
  }
}
