import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { loadInstitution } from '../institutions/institution.queries.js';
import { Institution } from '../institutions/institution.type.js';
import {
  allPlans,
  areasOfPlan,
  namesDayOf,
  planById,
  planByReference,
  stagesOfPlan,
  themesOfPlan,
} from './plan.queries.js';
import { ActionPlan, Area, Stage, Theme } from './plan.type.js';

@Resolver(() => ActionPlan)
export class PlanResolver {
  @Public()
  @Query(() => [ActionPlan], { description: 'All action plans, the newest first.' })
  plans(@Ctx() context: Context): Promise<ActionPlan[]> {
    return allPlans(context.read);
  }

  @Public()
  @Query(() => ActionPlan, { nullable: true, description: 'One action plan; null when there is none.' })
  plan(
    @Ctx() context: Context,
    @Arg('reference', () => String, { description: 'Its public key, such as `ma-nap-2`.' }) reference: string,
  ): Promise<ActionPlan | null> {
    return context.load(planByReference).load(reference);
  }

  @Public()
  @FieldResolver(() => Institution, {
    nullable: true,
    description: 'The body the plan belongs to; null when unknown.',
  })
  owner(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<Institution | null> {
    return loadInstitution(context, plan.ownerId, namesDayOf(plan, context.today));
  }

  @Public()
  @FieldResolver(() => [Stage], {
    description: 'Its stages with the days announced or recorded for them, in order.',
  })
  stages(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<Stage[]> {
    return context.load(stagesOfPlan).load(plan.id);
  }

  @Public()
  @FieldResolver(() => [Area], { description: "The chapters of its commitments, in the plan's order." })
  areas(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<Area[]> {
    return context.load(areasOfPlan).load(plan.id);
  }

  @Public()
  @FieldResolver(() => [Theme], { description: 'The subjects of its collection, in order.' })
  themes(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<Theme[]> {
    return context.load(themesOfPlan).load(plan.id);
  }
}

@Resolver(() => Theme)
export class ThemeResolver {
  @Public()
  @FieldResolver(() => ActionPlan, { description: 'The plan it belongs to.' })
  plan(@Root() theme: Theme, @Ctx() context: Context): Promise<ActionPlan | null> {
    return context.load(planById).load(theme.planId);
  }
}
