import { query } from '../api/client';
import { found } from '../api/found';
import { byReference, wholeList, type ResourceMethods } from '../api/resource';
import { PlanPage, PlanRows } from './plan.documents';

export const planMethods: ResourceMethods = {
  async getList() {
    const { plans } = await query(PlanRows, {});
    // The newest plan is the one people work on.
    return wholeList(plans.map(byReference).toSorted((one, other) => other.ordinal - one.ordinal));
  },
  async getOne({ id }) {
    const { plan } = await query(PlanPage, { reference: String(id) });
    return { data: byReference(found(plan)) };
  },
};
