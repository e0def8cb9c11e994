import { query } from '../api/client';
import { createPager } from '../api/cursors';
import { found } from '../api/found';
import { byReference, paging, toPage, type ResourceMethods } from '../api/resource';
import type { ProposalOrder } from '../generated/graphql';
import { ProposalPage, ProposalRows } from './proposal.documents';

const pageOf = createPager();

const orders: Record<string, ProposalOrder> = {
  'submittedAt ASC': 'SUBMITTED_AT_ASC',
  'submittedAt DESC': 'SUBMITTED_AT_DESC',
  'reference ASC': 'REFERENCE_ASC',
};

export const proposalMethods: ResourceMethods = {
  async getList(params) {
    const { page, perPage, list } = paging('proposals', params);
    const orderBy = orders[`${params.sort?.field} ${params.sort?.order}`];
    const { data, total } = await pageOf(list, page, async (after) =>
      toPage(
        (await query(ProposalRows, { filter: params.filter, first: perPage, after, orderBy })).proposals,
      ),
    );
    return { data: data.map(byReference), total };
  },
  async getOne({ id }) {
    const { proposal } = await query(ProposalPage, { reference: String(id) });
    return { data: byReference(found(proposal)) };
  },
};
