import { query } from '../api/client';
import { createPager } from '../api/cursors';
import { found } from '../api/found';
import { paging, toPage, type ResourceMethods } from '../api/resource';
import { UserPage, UserRows } from './user.documents';

const pageOf = createPager();

export const userMethods: ResourceMethods = {
  async getList(params) {
    const { page, perPage, list } = paging('users', params);
    return pageOf(list, page, async (after) =>
      toPage((await query(UserRows, { filter: params.filter, first: perPage, after })).users),
    );
  },
  async getOne({ id }) {
    const { user } = await query(UserPage, { id: String(id) });
    return { data: found(user) };
  },
};
