import { sql } from 'kysely';
import { commitmentsMatching, type CommitmentFilter } from '../../commitments/commitment.filter.js';
import { commitmentListOrders, type CommitmentOrder } from '../../commitments/commitment.pages.js';
import { visibleTo } from '../../visibility/visibility-sql.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';
import { page } from '../pages.js';

/** Commitments that others lead to, in the order of all lists, as far as the reader sees them. */
export const commitmentsThrough = (at: At, from: Sql): Sql =>
  at.many('Commitment', {
    from: sql`from ${from} where ${visibleTo(at.context, 'commitment', 'c')}`,
    order: sql`c.sort_key, c.id`,
  });

export const commitmentWhere = (at: At, condition: Sql): Sql =>
  at.one('Commitment', {
    from: sql`from commitment c where ${condition} and ${visibleTo(at.context, 'commitment', 'c')}`,
  });

interface Listed {
  filter?: CommitmentFilter | null;
  orderBy?: CommitmentOrder | null;
}

const commitmentPage = (at: At, from: Sql): Sql => {
  const { filter, orderBy } = at.arguments as Listed;
  return page(at, {
    alias: 'c',
    from,
    where: commitmentsMatching(at.context, filter ?? null),
    order: commitmentListOrders[orderBy ?? 'NUMBER_ASC'],
    type: 'Commitment',
  });
};

export const allCommitments = (at: At): Sql => commitmentPage(at, sql`commitment c`);

/** The commitments of a parent in another row, such as a plan. */
export const commitmentsUnder = (at: At, parentId: Sql, column: Sql): Sql =>
  commitmentPage(at, sql`(select ${parentId} as id) up join commitment c on ${column} = up.id`);
