import { query } from '../api/client';
import { createPager } from '../api/cursors';
import { found } from '../api/found';
import { byReference, paging, toPage, type ResourceMethods } from '../api/resource';
import { CommitmentPage, CommitmentRows } from './commitment.documents';

const pageOf = createPager();

export const commitmentMethods: ResourceMethods = {
  async getList(params) {
    const { page, perPage, list } = paging('commitments', params);
    const orderBy = params.sort?.field === 'updatedAt' ? 'UPDATED_AT_DESC' : 'NUMBER_ASC';
    const { data, total } = await pageOf(list, page, async (after) =>
      toPage(
        (await query(CommitmentRows, { filter: params.filter, first: perPage, after, orderBy })).commitments,
      ),
    );
    return { data: data.map(byReference), total };
  },
  async getOne({ id }) {
    const { commitment } = await query(CommitmentPage, { reference: String(id) });
    return { data: byReference(found(commitment)) };
  },
};
