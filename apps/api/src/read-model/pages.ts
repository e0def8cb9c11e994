import { sql } from 'kysely';
import { SIGNATURE_BYTES, signingKey } from '../graphql/cursor-keys.js';
import { decodeCursor, type KeyType } from '../graphql/cursor.js';
import { sortBy, type Narrowed, type Order } from '../graphql/page.js';
import { pageSize } from '../graphql/page-arguments.js';
import { Bound } from './bound.js';
import { concat, plain, string, word, type Sql } from './json-sql.js';
import type { At, Model } from './model.js';

/** A list that is read page by page: `from` has its rows under `alias`. */
export interface Paged {
  alias: string;
  from: Sql;
  where: Sql;
  order: Order;
  narrowed?: Narrowed | null;
  /** Of which type the rows are. */
  type: string;
  /** How many there are in all, where that is known without counting. */
  total?: Sql | null;
}

/** A connection: one page read once for its rows, its cursors and what follows it; the total where it is asked for. */
export function page(at: At, { alias, from, where, order, narrowed, type, total }: Paged): Sql {
  const { first, after } = at.arguments as { first?: number | null; after?: unknown };
  const size = sql.lit(pageSize(first));
  const row = sql.raw(alias);
  const types: KeyType[] = order.columns.map((column) => column.type);
  if (after instanceof Bound) at.check((all) => decodeCursor(after.read(all) as string, order.name, types));
  const onPage = sql`${row}.page_place <= ${size}`;
  /** Of the last row of the page; its cursor alone is made then, and not one for every row. */
  const last = (value: Sql): Sql =>
    sql`(array_agg(${value} order by ${row}.page_place) filter (where ${onPage}))[least(count(${row}.page_place), ${size})]`;
  const parts: Model = {
    totalCount: () => plain(total ?? sql`(select count(*) from ${from} where ${where})`),
    edges: (edges) =>
      sql`concat('[', string_agg(case when ${onPage} then ${edges.object({
        cursor: () => word(cursorOf(order)),
        node: (node) => node.object(type),
      })} end, ',' order by ${row}.page_place), ']')`,
    pageInfo: (info) =>
      info.object({
        hasNextPage: () => sql`(count(*) > ${size})::text`,
        endCursor: () => word(sql`case when least(count(*), ${size}) > 0 then ${cursorOf(order, last)} end`),
      }),
  };
  const answer = at.object(parts);
  if (!at.asked.of.some(({ field }) => field === 'edges' || field === 'pageInfo')) return answer;
  const place = { after: placedAfter(order, after), sort: sortBy(order), most: sql.lit(pageSize(first) + 1) };
  return sql`(select ${answer} from (
    select ${row}.*, row_number() over (order by ${place.sort}) as page_place from ${from}
    where ${narrowed?.(place) ?? sql`${where} and ${place.after}`} order by ${place.sort}
    limit ${place.most}) ${row} having true)`;
}

/** As `encodeCursor` writes it. */
function cursorOf({ name, columns }: Order, of = (value: Sql): Sql => value): Sql {
  const parts = columns.flatMap(({ expression, type }) => {
    const text = sql`(${of(expression)})::text`;
    return [sql.lit(','), type === 'text' ? string(text) : word(text)] as Sql[];
  });
  const json = concat([sql.lit(`[${JSON.stringify(name)}`) as Sql, ...parts, sql.lit(']') as Sql]);
  /** Of the key that signs when the statement runs. */
  const key = (part: 'id' | 'inner' | 'outer') => sql`${new Bound(() => signingKey()[part])}::bytea`;
  const signature = sql`substr(sha256(${key('outer')} || sha256(${key('inner')} || place)), 1, ${sql.lit(SIGNATURE_BYTES)})`;
  return sql`(select translate(encode(place || ${key('id')} || ${signature}, 'base64'), E'+/=\n', '-_')
    from (select convert_to(${json}, 'UTF8') as place offset 0) placed)`;
}

/** Rows after a cursor that is known when the statement runs. */
function placedAfter({ name, columns, direction }: Order, after: unknown): Sql {
  if (!(after instanceof Bound)) return sql`true`;
  const types: KeyType[] = columns.map(({ type }) => type);
  const key = types.map((type, index) => {
    const part = new Bound((all) => decodeCursor(after.read(all) as string, name, types)[index]);
    return sql`${part}::${sql.raw(type)}`;
  });
  const place = sql.join(columns.map(({ expression }) => expression));
  return sql`(${place}) ${sql.raw(direction === 'asc' ? '>' : '<')} (${sql.join(key)})`;
}
