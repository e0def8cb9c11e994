import { mutate, query } from '../api/client';
import { createPager } from '../api/cursors';
import { found } from '../api/found';
import { paging, toPage, type ResourceMethods } from '../api/resource';
import { CreateUser, UpdateUser, UserPage, UserRows } from './user.documents';

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
  async create({ data: { email, name, locale, password } }) {
    const { createUser } = await mutate(CreateUser, { input: { email, name, locale, password } });
    return { data: createUser.user };
  },
  async update({ id, data: { version, name, locale, disabled } }) {
    const input = { id: String(id), version, name, locale, disabled };
    const { updateUser } = await mutate(UpdateUser, { input });
    return { data: updateUser.user };
  },
};
