import { query } from '../api/client';
import { createPager } from '../api/cursors';
import { found } from '../api/found';
import { paging, toPage, type ResourceMethods } from '../api/resource';
import { AssignmentPage, AssignmentRows } from './assignment.documents';

const pageOf = createPager();

export const assignmentMethods: ResourceMethods = {
  async getList(params) {
    const { page, perPage, list } = paging('assignments', params);
    const orderBy = params.sort?.field === 'assignedAt' ? 'ASSIGNED_AT_DESC' : 'DUE_ON_ASC';
    return pageOf(list, page, async (after) =>
      toPage(
        (await query(AssignmentRows, { filter: params.filter, first: perPage, after, orderBy })).assignments,
      ),
    );
  },
  async getOne({ id }) {
    const { assignment } = await query(AssignmentPage, { id: String(id) });
    return { data: found(assignment) };
  },
};
