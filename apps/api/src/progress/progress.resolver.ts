import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Commitment } from '../commitments/commitment.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { ActionPlan } from '../plans/plan.type.js';
import { progressOfCommitment, progressOfPlan } from './progress-of.js';
import { adoptedCount, factsOn } from './progress.queries.js';
import { Progress } from './progress.type.js';

const OnDay = () =>
  Arg('on', () => DayScalar, { nullable: true, description: 'As known on this day; today when left out.' });

@Resolver(() => Commitment)
export class CommitmentProgressResolver {
  @Public()
  @FieldResolver(() => Progress, { description: 'How far it has come, as known today or on an earlier day.' })
  async progress(
    @Root() commitment: Commitment,
    @Ctx() context: Context,
    @OnDay() on: string | null,
  ): Promise<Progress> {
    const day = on ?? context.today;
    const [facts] = await context.load(factsOn).load(`${commitment.id}|${day}`);
    return progressOfCommitment(commitment, facts, day);
  }
}

@Resolver(() => ActionPlan)
export class PlanProgressResolver {
  @Public()
  @FieldResolver(() => Progress, { description: 'How far it has come, as known today or on an earlier day.' })
  async progress(
    @Root() plan: ActionPlan,
    @Ctx() context: Context,
    @OnDay() on: string | null,
  ): Promise<Progress> {
    const day = on ?? context.today;
    return progressOfPlan(plan, await context.load(factsOn).load(`${plan.id}|${day}`), day);
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Commitments of the adopted plan: what its report counts, else those held; null before adoption.',
  })
  commitmentCount(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<number | null> {
    return adoptedCount(context, plan);
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Commitments put forward before adoption: what its report counts, else those put to public consultation here; null when there are none.',
  })
  draftCommitmentCount(@Root() plan: ActionPlan): number | null {
    return plan.draftCount;
  }
}
