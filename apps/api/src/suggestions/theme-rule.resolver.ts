import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Institution } from '../institutions/institution.type.js';
import { institutionInPlan } from '../plans/institution-in-plan.js';
import { themeById } from '../plans/plan.queries.js';
import { Theme } from '../plans/plan.type.js';
import { saveThemeRule } from './save-theme-rule.command.js';
import { SaveThemeRuleInput, ThemeRule, ThemeRulesPayload } from './theme-rule.type.js';
import { themeRulesOf } from './theme-rules.queries.js';

@Resolver(() => ThemeRule)
export class ThemeRuleResolver {
  @Query(() => [ThemeRule], {
    description:
      'Which institutions are suggested for each theme of a plan, and why; empty when there is no such plan.',
  })
  themeRules(
    @Ctx() context: Context,
    @Arg('plan', () => String, { description: 'Its reference.' }) plan: string,
  ): Promise<ThemeRule[]> {
    return themeRulesOf(context, plan);
  }

  @Mutation(() => ThemeRulesPayload, {
    description:
      'Names an institution for a theme, or sets it aside; suggestions and what members are warned of follow at once. Refused: NOT_FOUND, INVALID_INPUT.',
  })
  saveThemeRule(
    @Ctx() context: Context,
    @Arg('input', () => SaveThemeRuleInput, { description: 'Which institution, for which theme.' })
    input: SaveThemeRuleInput,
  ): Promise<ThemeRulesPayload> {
    return saveThemeRule(context, input);
  }

  @FieldResolver(() => Theme, { description: 'The theme.' })
  theme(@Root() { themeId }: ThemeRule, @Ctx() context: Context): Promise<Theme | null> {
    return context.load(themeById).load(themeId);
  }

  @FieldResolver(() => Institution, { description: 'The institution, by its name inside the plan.' })
  institution(@Root() row: ThemeRule, @Ctx() context: Context): Promise<Institution | null> {
    return institutionInPlan(context, row.planId, row.institutionId);
  }
}
