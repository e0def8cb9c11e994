import { ObjectType } from 'type-graphql';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { notFound } from '../graphql/refused.js';
import { planByReference } from './plan.queries.js';
import { ActionPlan } from './plan.type.js';

@ObjectType({ description: 'The plan as it stands after the change.' })
export class PlanPayload {
  @StaffField(() => ActionPlan, { description: 'The plan.' })
  plan!: ActionPlan;
}

export async function planPayload(context: Context, reference: string): Promise<PlanPayload> {
  const plan = await context.load(planByReference).load(reference);
  if (!plan) throw notFound();
  return { plan };
}
