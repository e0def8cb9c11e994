import { completePercent } from '@iltizam/domain/card-completeness';
import { isCarriedOut } from '@iltizam/domain/plan-stages';
import { Arg, Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { taskFacts } from '../card-reports/task-facts.js';
import { commitmentById } from '../commitments/commitment.queries.js';
import { Commitment } from '../commitments/commitment.type.js';
import type { Context } from '../graphql/context.js';
import { pageSize } from '../graphql/page-arguments.js';
import { Public } from '../graphql/public.js';
import { DayScalar } from '../graphql/scalars.js';
import { Institution } from '../institutions/institution.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { areaById } from '../plans/plan.queries.js';
import { ActionPlan, Area } from '../plans/plan.type.js';
import { factsOn } from '../progress/progress.queries.js';
import { healthOf } from './plan-health.js';
import { cardsOnDay } from './plan-health.queries.js';
import { AreaHealth, CommitmentAtRisk, InstitutionHealth, PlanHealth } from './plan-health.type.js';

@Resolver(() => ActionPlan)
export class PlanHealthResolver {
  @Public()
  @FieldResolver(() => PlanHealth, {
    nullable: true,
    description:
      'Whether it keeps up with its time, as known today or on an earlier day; null before it is carried out. The rules are the same wherever a standing is shown.',
  })
  async health(
    @Root() plan: ActionPlan,
    @Ctx() context: Context,
    @Arg('on', () => DayScalar, { nullable: true, description: 'As known on this day; today when left out.' })
    on: string | null,
  ): Promise<PlanHealth | null> {
    if (!isCarriedOut(plan.stage)) return null;
    const day = on ?? context.today;
    const cards = await context.load(cardsOnDay).load(`${plan.id}|${day}`);
    const facts = await context.load(factsOn).loadMany(cards.map(({ id }) => `${id}|${day}` as const));
    const factsOf = new Map(
      cards.map(({ id }, index) => {
        const found = facts[index]!;
        if (found instanceof Error) throw found;
        return [id, found[0]!];
      }),
    );
    return healthOf(plan, cards, factsOf, day);
  }
}

@Resolver(() => PlanHealth)
export class RisksResolver {
  @Public()
  @FieldResolver(() => [CommitmentAtRisk], {
    description:
      'Commitments that need a look, those with most at stake first: the gap times the months in which it could still be closed. Completed ones are never among them.',
  })
  atRisk(
    @Root() health: PlanHealth,
    @Arg('first', () => Int, { defaultValue: 8, description: 'How many, at most 100.' }) first: number,
  ): CommitmentAtRisk[] {
    return health.risks.slice(0, pageSize(first));
  }
}

@Resolver(() => CommitmentAtRisk)
export class CommitmentAtRiskResolver {
  @Public()
  @FieldResolver(() => Commitment, { description: 'The commitment.' })
  commitment(@Root() { card }: CommitmentAtRisk, @Ctx() context: Context): Promise<Commitment | null> {
    return context.load(commitmentById).load(card.id);
  }
}

@Resolver(() => AreaHealth)
export class AreaHealthResolver {
  @Public()
  @FieldResolver(() => Area, {
    nullable: true,
    description: 'The chapter; null for commitments without one.',
  })
  async area(@Root() { areaId }: AreaHealth, @Ctx() context: Context): Promise<Area | null> {
    return areaId === null ? null : context.load(areaById).load(areaId);
  }
}

@Resolver(() => InstitutionHealth)
export class InstitutionHealthResolver {
  @Public()
  @FieldResolver(() => Institution, { description: 'The institution, by its name inside the plan.' })
  institution(@Root() row: InstitutionHealth, @Ctx() context: Context): Promise<Institution | null> {
    return institutionInPlan(context, row.planId, row.institutionId);
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'How much of what complete cards have is there, in percent of all its cards together, rounded down; as they stand today, whatever day is asked. A complete card is not an advanced commitment.',
  })
  async completeness(
    @Root() { cardIds }: InstitutionHealth,
    @Ctx() context: Context,
  ): Promise<number | null> {
    const cards = await Promise.all(cardIds.map((id) => context.load(commitmentById).load(id)));
    const known = cards.filter((card) => card !== null);
    const facts = await Promise.all(known.map((card) => taskFacts(context, card, false)));
    return completePercent(facts.map(({ content }) => content));
  }
}
