import { judgeRequirement, standingOfRequirement } from '@iltizam/domain/compliance';
import { ogpRequirements, requirementNumbers } from '@iltizam/domain/ogp-requirements';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { Public } from '../graphql/public.js';
import { ActionPlan } from '../plans/plan.type.js';
import { complianceFacts } from './compliance-facts.js';
import { PlanCompliance } from './compliance.type.js';

@Resolver(() => ActionPlan)
export class PlanComplianceResolver {
  @Public()
  @FieldResolver(() => PlanCompliance, {
    description:
      "How it stands to the eight minimum requirements of the Open Government Partnership's Participation and Co-Creation Standards, by what is published.",
  })
  async compliance(@Root() plan: ActionPlan, @Ctx() context: Context): Promise<PlanCompliance> {
    const facts = await complianceFacts(plan, context);
    return {
      on: facts.on,
      requirements: ogpRequirements.map((requirement) => {
        const findings = judgeRequirement(requirement, facts);
        return {
          requirement,
          number: requirementNumbers[requirement],
          standing: standingOfRequirement(findings),
          findings,
          documents: facts.documents.filter(({ requirements }) => requirements.includes(requirement)).length,
        };
      }),
    };
  }
}
