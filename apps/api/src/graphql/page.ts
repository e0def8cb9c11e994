import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';
import { Page } from './connection.js';
import { decodeCursor, encodeCursor, type KeyType } from './cursor.js';
import { pageSize } from './page-arguments.js';

type Sql = RawBuilder<unknown>;

/** An order of a list, as data. Its columns together name one row, none is ever null, all run the same way. */
export interface Order {
  /** Part of the cursor: a cursor of one order is refused by another. */
  name: string;
  direction: 'asc' | 'desc';
  columns: readonly { expression: Sql; type: KeyType }[];
}

/** The page that is wanted of a list: the condition of its place, its order, how many rows are read. */
export interface Place {
  after: Sql;
  sort: Sql;
  most: Sql;
}

/** A condition that holds for the rows of a page, found in a better way than by trying every row; more may pass. */
export type Narrowed = (place: Place) => Sql;

/** A list somebody may read: what a row holds, where it comes from and which rows are meant. */
export interface List {
  columns: Sql;
  from: Sql;
  where: Sql;
  order: Order;
  narrowed?: Narrowed | null;
  /** How many rows there are, where that is known without counting them. */
  total?: (() => Promise<number>) | null;
}

export interface PageArguments {
  first?: number | null | undefined;
  after?: string | null | undefined;
}

/** A row with its place in the order. */
type Placed<Row> = Row & { pageKey: string[] };

/** One page by its place, never by counting rows past; the total is a statement of its own, only when asked for. */
export async function readPage<Row extends object>(
  read: Reader,
  list: List,
  page: PageArguments,
): Promise<Page<Row>> {
  const size = pageSize(page.first);
  const place = {
    after: afterIn(list.order, page.after),
    sort: sortBy(list.order),
    most: sql.lit(size + 1),
  };
  const { rows } = await sql<Placed<Row>>`
    select ${list.columns}, ${keyOf(list.order)} as "pageKey" from ${list.from}
    where ${list.narrowed?.(place) ?? sql`${list.where} and ${place.after}`}
    order by ${place.sort} limit ${place.most}`.execute(read);
  return pageOf<Row>(rows, size, list.order, list.total ?? (() => count(read, list)));
}

async function count(read: Reader, { from, where }: List): Promise<number> {
  const { rows } = await sql<{ count: string }>`select count(*) from ${from} where ${where}`.execute(read);
  return Number(rows[0]?.count ?? 0);
}

/** Of `size + 1` rows read, the page; the one too many says that there is more. */
export function pageOf<Row extends object>(
  rows: readonly Placed<Row>[],
  size: number,
  order: Order,
  total: () => Promise<number>,
): Page<Row> {
  const edges = rows.slice(0, size).map(({ pageKey, ...node }) => ({
    cursor: encodeCursor(order.name, pageKey),
    node: node as unknown as Row,
  }));
  return new Page(edges, rows.length > size, total);
}

export const keyOf = ({ columns }: Order): Sql =>
  sql`array[${sql.join(columns.map(({ expression }) => sql`(${expression})::text`))}]`;

export const sortBy = ({ columns, direction }: Order): Sql =>
  sql.join(columns.map(({ expression }) => sql`${expression} ${sql.raw(direction)}`));

export function afterIn({ name, columns, direction }: Order, after: string | null | undefined): Sql {
  if (after === null || after === undefined) return sql`true`;
  const types = columns.map(({ type }) => type);
  const values = decodeCursor(after, name, types).map(
    (value, index) => sql`${value}::${sql.raw(types[index]!)}`,
  );
  const place = sql.join(columns.map(({ expression }) => expression));
  return sql`(${place}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join(values)})`;
}
