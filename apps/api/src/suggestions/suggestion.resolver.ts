import { shownScore } from '@iltizam/domain/duplicates';
import { openStagesOf, stageAllows } from '@iltizam/domain/plan-stages';
import { usesTriageAids } from '@iltizam/domain/triage-aids';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Institution } from '../institutions/institution.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { planById } from '../plans/plan.queries.js';
import { Proposal } from '../proposals/proposal.type.js';
import { shownBecause } from './because.type.js';
import { suggestionsOf } from './suggestion.queries.js';
import { InstitutionSuggestion } from './suggestion.type.js';

@Resolver(() => Proposal)
export class ProposalSuggestionsResolver {
  @FieldResolver(() => [InstitutionSuggestion], {
    description:
      'The three institutions it may concern most, the likeliest first: by the rules of its theme, then by where similar proposals went. Empty while the plan assigns nothing, and to whoever does not triage.',
  })
  async institutionSuggestions(
    @Root() row: Proposal,
    @Ctx() context: Context,
  ): Promise<InstitutionSuggestion[]> {
    if (!row.inTriage || !usesTriageAids(context.actor)) return [];
    const plan = await context.load(planById).load(row.planId);
    if (!plan || !stageAllows('assign', openStagesOf(plan))) return [];
    const suggested = await context.load(suggestionsOf).load(row.id);
    return suggested.map(({ institution, score, weak, because }) => ({
      institutionId: institution,
      planId: row.planId,
      score: shownScore(score),
      weak,
      because: shownBecause(because),
    }));
  }
}

@Resolver(() => InstitutionSuggestion)
export class InstitutionSuggestionResolver {
  @FieldResolver(() => Institution, { description: 'The institution, by its name inside the plan.' })
  institution(@Root() row: InstitutionSuggestion, @Ctx() context: Context): Promise<Institution | null> {
    return institutionInPlan(context, row.planId, row.institutionId);
  }
}
