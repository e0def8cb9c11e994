import DataLoader from 'dataloader';
import { sql } from 'kysely';
import type { Page } from '../graphql/connection.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { graphqlEnum } from '../graphql/enums.js';
import { readPage, type List, type Order, type PageArguments } from '../graphql/page.js';
import { pagesByParent } from '../graphql/pages-by-parent.js';
import { commitmentsMatching, type CommitmentFilter } from './commitment.filter.js';
import { commitmentColumns } from './commitment.queries.js';
import type { Commitment } from './commitment.type.js';

export const commitmentOrders = ['NUMBER_ASC', 'UPDATED_AT_DESC'] as const;
export type CommitmentOrder = (typeof commitmentOrders)[number];

export const CommitmentOrderEnum = graphqlEnum(
  'CommitmentOrder',
  commitmentOrders,
  'In which order commitments come.',
  {
    NUMBER_ASC: 'The newest plan first, then by number; those without a number yet come after the others.',
    UPDATED_AT_DESC: 'The last changed first.',
  },
);

const id = { expression: sql`c.id`, type: 'uuid' } as const;

export const commitmentListOrders: Record<CommitmentOrder, Order> = {
  NUMBER_ASC: {
    name: 'commitments by number',
    direction: 'asc',
    columns: [{ expression: sql`c.sort_key`, type: 'bigint' }, id],
  },
  UPDATED_AT_DESC: {
    name: 'commitments by change',
    direction: 'desc',
    columns: [{ expression: sql`c.updated_at`, type: 'timestamptz' }, id],
  },
};

export interface CommitmentsAsked extends PageArguments {
  filter: CommitmentFilter | null;
  orderBy: CommitmentOrder;
}

const listOf = (context: Context, { filter, orderBy }: CommitmentsAsked): List => ({
  columns: commitmentColumns(context),
  from: sql`commitment c`,
  where: commitmentsMatching(context, filter),
  order: commitmentListOrders[orderBy],
});

export const commitmentPage = (context: Context, asked: CommitmentsAsked): Promise<Page<Commitment>> =>
  readPage(context.read, listOf(context, asked), asked);

/** Whose commitments: of a plan, or led by an institution. */
const parents = { plan: sql`c.plan_id`, leadInstitution: sql`c.lead_institution_id` };

type Under = CommitmentsAsked & { parent: string };

/** Pages under many parents at once: as many statements as there are different questions, not parents. */
const pagesUnder =
  (kind: keyof typeof parents): LoaderOf<Under, Page<Commitment>> =>
  (context) =>
    new DataLoader<Under, Page<Commitment>, string>(
      async (keys) => {
        const loaders = new Map<string, ReturnType<typeof pagesByParent<Commitment>>>();
        return Promise.all(
          keys.map((key) => {
            const question = JSON.stringify([key.filter, key.orderBy]);
            const loader =
              loaders.get(question) ??
              pagesByParent<Commitment>(context, () => ({ ...listOf(context, key), parent: parents[kind] }));
            loaders.set(question, loader);
            return loader.load({ parent: key.parent, first: key.first, after: key.after });
          }),
        );
      },
      { cacheKeyFn: JSON.stringify },
    );

export const commitmentsOfPlan = pagesUnder('plan');
export const commitmentsLedBy = pagesUnder('leadInstitution');
