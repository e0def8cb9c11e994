import type { Context } from '../graphql/context.js';
import { loadInstitution } from '../institutions/institution.queries.js';
import type { Institution } from '../institutions/institution.type.js';
import { namesDayOf, planById } from './plan.queries.js';

/** An institution by the name and parent it has inside a plan. */
export async function institutionInPlan(
  context: Context,
  planId: string,
  institutionId: string | null,
): Promise<Institution | null> {
  if (institutionId === null) return null;
  const plan = await context.load(planById).load(planId);
  return loadInstitution(context, institutionId, plan ? namesDayOf(plan, context.today) : context.today);
}
