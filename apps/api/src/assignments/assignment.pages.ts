import { sql } from 'kysely';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
import { graphqlEnum } from '../graphql/enums.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import { assignmentsMatching, type AssignmentFilter } from './assignment.filter.js';
import { assignmentColumns, assignmentsFrom } from './assignment.queries.js';
import type { Assignment } from './assignment.type.js';

export const assignmentOrders = ['DUE_ON_ASC', 'ASSIGNED_AT_DESC'] as const;
export type AssignmentOrder = (typeof assignmentOrders)[number];

export const AssignmentOrderEnum = graphqlEnum(
  'AssignmentOrder',
  assignmentOrders,
  'In which order assignments come.',
  {
    DUE_ON_ASC: 'The first due first; those without a due day at the end.',
    ASSIGNED_AT_DESC: 'The last put before an institution first.',
  },
);

const id = { expression: sql`a.id`, type: 'uuid' } as const;

const orders: Record<AssignmentOrder, Order> = {
  DUE_ON_ASC: {
    name: 'assignments by due day',
    direction: 'asc',
    columns: [{ expression: sql`coalesce(a.due_on, 'infinity')`, type: 'date' }, id],
  },
  ASSIGNED_AT_DESC: {
    name: 'assignments, newest',
    direction: 'desc',
    columns: [{ expression: sql`a.assigned_at`, type: 'timestamptz' }, id],
  },
};

export const assignmentPage = (
  context: Context,
  filter: AssignmentFilter | null,
  orderBy: AssignmentOrder,
  page: PageArguments,
): Promise<Page<Assignment>> =>
  readPage(
    context.read,
    {
      columns: assignmentColumns,
      from: assignmentsFrom,
      where: assignmentsMatching(context, filter),
      order: orders[orderBy],
    },
    page,
  );
