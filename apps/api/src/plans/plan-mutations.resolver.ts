import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { PlanPayload, updatePlanPolicy, UpdatePlanPolicyInput } from './update-plan-policy.command.js';

@Resolver()
export class PlanMutationsResolver {
  @Mutation(() => PlanPayload, {
    description:
      "Changes a plan's rules of screening, at once and for what is under way too. Refused: NOT_FOUND, STALE_VERSION.",
  })
  updatePlanPolicy(
    @Ctx() context: Context,
    @Arg('input', () => UpdatePlanPolicyInput, { description: 'Which rules of which plan.' })
    input: UpdatePlanPolicyInput,
  ): Promise<PlanPayload> {
    return updatePlanPolicy(context, input);
  }
}
