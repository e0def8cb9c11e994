import { sql } from 'kysely';
import { graphqlEnum } from '../graphql/enums.js';
import type { Order } from '../graphql/page.js';
import { triageOrders, type TriageOrder } from './triage-order.js';

export const TriageOrderEnum = graphqlEnum('TriageOrder', triageOrders, 'In which order the queue comes.', {
  DUE_ASC:
    'The oldest deadline first: by receipt, less the time the author was being asked, when the clock stands still.',
  SUBMITTED_AT_DESC: 'The last received first.',
  SUBMITTED_AT_ASC: 'The first received first.',
  REFERENCE_ASC: 'By plan, then as numbered at receipt.',
});

const id = { expression: sql`p.id`, type: 'uuid' } as const;
const submittedAt = { expression: sql`p.submitted_at`, type: 'timestamptz' } as const;

/** The orders of the queue as SQL; `p` is a proposal. */
export const queueOrders: Record<TriageOrder, Order> = {
  DUE_ASC: {
    name: 'queue by deadline',
    direction: 'asc',
    columns: [{ expression: sql`p.clock_from`, type: 'timestamptz' }, id],
  },
  SUBMITTED_AT_DESC: { name: 'queue, newest', direction: 'desc', columns: [submittedAt, id] },
  SUBMITTED_AT_ASC: { name: 'queue, oldest', direction: 'asc', columns: [submittedAt, id] },
  REFERENCE_ASC: {
    name: 'queue by reference',
    direction: 'asc',
    columns: [{ expression: sql`p.reference`, type: 'text' }],
  },
};
