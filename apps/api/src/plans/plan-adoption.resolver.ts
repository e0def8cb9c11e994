import { hasAdoption } from '@iltizam/domain/plan-adoption';
import { Ctx, FieldResolver, Int, Resolver, Root } from 'type-graphql';
import { documentsOfStage } from '../documents/document.queries.js';
import { Document } from '../documents/document.type.js';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { adoptedCount } from '../progress/progress.queries.js';
import { PlanAdoption } from './plan-adoption.type.js';
import { ActionPlan } from './plan.type.js';

const nothingSaid = { adoptedOn: null, precision: null, body: null, text: null };

@Resolver(() => ActionPlan)
export class AdoptedPlanResolver {
  @Public()
  @FieldResolver(() => PlanAdoption, {
    nullable: true,
    description: 'How it was adopted, as far as it is recorded; null before its stage ADOPTION.',
  })
  adoption(@Root() plan: ActionPlan): PlanAdoption | null {
    return hasAdoption(plan.stage) ? { ...nothingSaid, ...plan.adoptionRecord, plan } : null;
  }
}

@Resolver(() => PlanAdoption)
export class PlanAdoptionResolver {
  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: '`draftCommitmentCount` of the plan: the commitments put forward before adoption.',
  })
  proposed(@Root() { plan }: PlanAdoption): number | null {
    return plan.draftCount;
  }

  @Public()
  @FieldResolver(() => Int, {
    nullable: true,
    description: '`commitmentCount` of the plan: the commitments that were adopted.',
  })
  adopted(@Root() { plan }: PlanAdoption, @Ctx() context: Context): Promise<number | null> {
    return adoptedCount(context, plan);
  }

  @Public()
  @FieldResolver(() => [Document], {
    description: 'What is written of it: the documents of the stage ADOPTION, the last issued first.',
  })
  documents(@Root() { plan }: PlanAdoption, @Ctx() context: Context): Promise<Document[]> {
    return context.load(documentsOfStage).load(`${plan.id}|ADOPTION`);
  }
}
