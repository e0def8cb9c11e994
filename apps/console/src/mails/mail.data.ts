import { query } from '../api/client';
import { createPager } from '../api/cursors';
import { paging, toPage, type ResourceMethods } from '../api/resource';
import { MailRows } from './mail.documents';

const pageOf = createPager();

export const mailMethods: ResourceMethods = {
  async getList(params) {
    const { page, perPage, list } = paging('mails', params);
    return pageOf(list, page, async (after) =>
      toPage((await query(MailRows, { state: params.filter.state, first: perPage, after })).mails),
    );
  },
  getOne: () => Promise.reject(new Error('A mail has no page of its own')),
};
