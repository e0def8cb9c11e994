import { accept } from '@iltizam/domain/refusals';
import { InputType, Int } from 'type-graphql';
import { fieldChanges } from '../audit/field-changes.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { PlanEntity } from './plan.entity.js';
import { planPayload, type PlanPayload } from './plan.payload.js';

@InputType({ description: "A plan's rules of screening; what is left out stays." })
export class UpdatePlanPolicyInput {
  @StaffField(() => String, { description: 'Reference of the plan.' })
  plan!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => Boolean, {
    nullable: true,
    description:
      'Must a member of the other college confirm a refusal? Refusals already proposed go on waiting.',
  })
  secondReader?: boolean | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'Are author, organisation and meeting hidden until a decision stands?',
  })
  blindScreening?: boolean | null;

  @StaffField(() => Boolean, {
    nullable: true,
    description: 'Must a member whose institution is concerned stand aside, or only be warned?',
  })
  bindingRecusal?: boolean | null;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

const policiesOf = ({ secondReader, blindScreening, bindingRecusal }: PlanEntity) => ({
  secondReader,
  blindScreening,
  bindingRecusal,
});

export async function updatePlanPolicy(context: Context, input: UpdatePlanPolicyInput): Promise<PlanPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.updatePlanPolicy',
    input,
    change: async (change) => {
      const held = await change.em.findOne(PlanEntity, { reference: input.plan });
      if (!held) throw notFound();
      const plan = await take(change, PlanEntity, { id: held.id, version: input.version }, accept(null));
      const before = policiesOf(plan);
      change.em.assign(plan, {
        secondReader: input.secondReader ?? plan.secondReader,
        blindScreening: input.blindScreening ?? plan.blindScreening,
        bindingRecusal: input.bindingRecusal ?? plan.bindingRecusal,
      });
      const changes = fieldChanges(before, policiesOf(plan));
      change.touch(
        { recordType: 'PLAN', recordId: plan.id, reference: plan.reference, changes },
        'SECRETARIAT',
      );
      return { reference: plan.reference };
    },
  });
  return planPayload(context, reference);
}
