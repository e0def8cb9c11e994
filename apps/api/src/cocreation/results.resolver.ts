import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { LocalizedText } from '../graphql/localized-text.type.js';
import type { LocalizedText as Text } from '@iltizam/domain/languages';
import { Public } from '../graphql/public.js';
import { Institution } from '../institutions/institution.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { Cocreation } from './cocreation.type.js';
import { officialFigures } from './official-figures.queries.js';
import { reachCounts } from './reach-counts.js';
import { adoptedByInstitution, publishedOutcomes } from './results.queries.js';
import {
  CocreationCommitments,
  CocreationStep,
  InstitutionCommitments,
  OutcomeCount,
  ReachCount,
} from './results.type.js';

/** What the synthesis report tells beside who took part and what came in. */
@Resolver(() => Cocreation)
export class CocreationResultsResolver {
  @Public()
  @FieldResolver(() => [CocreationStep], {
    description: 'How the proposals are worked through, step by step; empty where no source says.',
  })
  async steps(@Root() { plan }: Cocreation, @Ctx() context: Context): Promise<CocreationStep[]> {
    return (await context.load(officialFigures).load(plan.id))?.steps ?? [];
  }

  @Public()
  @FieldResolver(() => [ReachCount], {
    description: "How people were told and reached, in the report's figures; empty where it gives none.",
  })
  async reach(@Root() { plan }: Cocreation, @Ctx() context: Context): Promise<ReachCount[]> {
    const official = await context.load(officialFigures).load(plan.id);
    return official?.statistics ? reachCounts(official.statistics) : [];
  }

  @Public()
  @FieldResolver(() => [LocalizedText], {
    description: 'What was done to tell people, as the report lists it; empty where it does not.',
  })
  async outreach(@Root() { plan }: Cocreation, @Ctx() context: Context): Promise<Text[]> {
    const official = await context.load(officialFigures).load(plan.id);
    return official?.statistics?.communication?.actions ?? [];
  }

  @Public()
  @FieldResolver(() => [OutcomeCount], {
    description: 'Published outcomes of the proposals held here, by decision and coded reason.',
  })
  outcomes(@Root() { plan }: Cocreation, @Ctx() context: Context): Promise<OutcomeCount[]> {
    return context.load(publishedOutcomes).load(plan.id);
  }

  @Public()
  @FieldResolver(() => CocreationCommitments, { description: 'The commitments it led to.' })
  async commitments(@Root() { plan }: Cocreation, @Ctx() context: Context): Promise<CocreationCommitments> {
    const led = await context.load(adoptedByInstitution).load(plan.id);
    const official = await context.load(officialFigures).load(plan.id);
    const held = led.reduce((sum, { count }) => sum + count, 0);
    return {
      planId: plan.id,
      proposed: plan.draftCount,
      adopted: plan.recordedCommitmentCount ?? (held || null),
      institutions: official?.statistics?.institutionsWithCommitments ?? (led.length || null),
    };
  }
}

@Resolver(() => CocreationCommitments)
export class CocreationCommitmentsResolver {
  @Public()
  @FieldResolver(() => [InstitutionCommitments], {
    description: 'Adopted commitments held here by lead institution, most first.',
  })
  byInstitution(
    @Root() { planId }: CocreationCommitments,
    @Ctx() context: Context,
  ): Promise<InstitutionCommitments[]> {
    return context.load(adoptedByInstitution).load(planId);
  }
}

@Resolver(() => InstitutionCommitments)
export class LedCommitmentsResolver {
  @Public()
  @FieldResolver(() => Institution, { description: 'The institution, by its name in the plan.' })
  async institution(
    @Root() { planId, institutionId }: InstitutionCommitments,
    @Ctx() context: Context,
  ): Promise<Institution> {
    return (await institutionInPlan(context, planId, institutionId))!;
  }
}
