import { sql } from 'kysely';
import { graphqlEnum } from '../graphql/enums.js';
import type { Order } from '../graphql/page.js';

export const proposalOrders = ['SUBMITTED_AT_DESC', 'SUBMITTED_AT_ASC', 'REFERENCE_ASC'] as const;
export type ProposalOrder = (typeof proposalOrders)[number];

export const ProposalOrderEnum = graphqlEnum(
  'ProposalOrder',
  proposalOrders,
  'In which order proposals come.',
  {
    SUBMITTED_AT_DESC: 'The last received first.',
    SUBMITTED_AT_ASC: 'The first received first.',
    REFERENCE_ASC: 'By plan, then as numbered at receipt.',
  },
);

const byReceipt = [
  { expression: sql`p.submitted_at`, type: 'timestamptz' },
  { expression: sql`p.id`, type: 'uuid' },
] as const;

export const proposalListOrders: Record<ProposalOrder, Order> = {
  SUBMITTED_AT_DESC: { name: 'proposals, newest', direction: 'desc', columns: byReceipt },
  SUBMITTED_AT_ASC: { name: 'proposals, oldest', direction: 'asc', columns: byReceipt },
  REFERENCE_ASC: {
    name: 'proposals by reference',
    direction: 'asc',
    columns: [{ expression: sql`p.reference`, type: 'text' }],
  },
};
