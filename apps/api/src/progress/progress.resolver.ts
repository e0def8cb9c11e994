import { isCarriedOut } from '@iltizam/domain/plan-stages';
import { commitmentProgress, elapsedPercent, planProgress } from '@iltizam/domain/progress';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { Commitment } from '../commitments/commitment.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { ActionPlan } from '../plans/plan.type.js';
import { factsOn } from './progress.queries.js';
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
    const { activities = [], reported = [], undated = false, startsOn = null, endsOn = null } = facts ?? {};
    const progress = commitmentProgress({ activities, reported }, day);
    return {
      ...progress,
      asOf: undated && progress.basis === 'REPORTED' ? null : progress.asOf,
      elapsedPercent: elapsedPercent(commitment.startsOn ?? startsOn, commitment.endsOn ?? endsOn, day),
    };
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
    const facts = await context.load(factsOn).load(`${plan.id}|${day}`);
    // What no document dates can be told of its commitment, and not added up for a day of the whole plan.
    const commitments = facts.map((card) => (card.undated ? { ...card, reported: [] } : card));
    const { reportedPercent: percent, reportedAsOf } = plan;
    const reported = percent === null || reportedAsOf === null ? [] : [{ on: reportedAsOf, percent }];
    const notHeld = Math.max(0, (plan.recordedCommitmentCount ?? 0) - commitments.length);
    return {
      ...planProgress({ commitments, reported, notHeld }, day),
      elapsedPercent: isCarriedOut(plan.stage) ? elapsedPercent(plan.startsOn, plan.endsOn, day) : null,
    };
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Commitments of the adopted plan: what its report counts, else those held; null before adoption.',
  })
  async commitmentCount(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<number | null> {
    if (plan.recordedCommitmentCount !== null) return plan.recordedCommitmentCount;
    const held = await context.load(factsOn).load(`${plan.id}|${context.today}`);
    return held.length > 0 ? held.length : null;
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: 'Commitments put forward before adoption, as its report counts; null where no report does.',
  })
  draftCommitmentCount(@Root() plan: ActionPlan): number | null {
    return plan.recordedDraftCount;
  }
}
