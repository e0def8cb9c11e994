import { query } from '../api/client';
import { createPager } from '../api/cursors';
import { paging, toPage, type ResourceMethods } from '../api/resource';
import { AuditRows } from './audit.documents';

const pageOf = createPager();

export const auditMethods: ResourceMethods = {
  async getList(params) {
    const { page, perPage, list } = paging('auditEvents', params);
    return pageOf(list, page, async (after) =>
      toPage((await query(AuditRows, { filter: params.filter, first: perPage, after })).auditEvents),
    );
  },
  getOne: () => Promise.reject(new Error('An audit event has no page of its own')),
};
