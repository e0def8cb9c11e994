import DataLoader from 'dataloader';
import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';
import type { Context } from './context.js';
import type { Page } from './connection.js';
import { afterIn, keyOf, pageOf, sortBy, type List, type PageArguments } from './page.js';
import { pageSize } from './page-arguments.js';

type Sql = RawBuilder<unknown>;

/** The pages of one list under many parents, such as the measurements of every indicator of a card. */
export interface ListByParent extends List {
  /** The parent's id, as a column of `from`. */
  parent: Sql;
}

type PageKey = PageArguments & { parent: string };
type Placed = { pageParent: string; pagePlace: string; pageKey: string[] };

/**
 * A page for each parent in one statement, whatever their number; their totals are one statement more, when asked
 * for. Parents asked with other arguments (an alias) are read apart.
 */
export function pagesByParent<Row extends object>(
  context: Context,
  list: (context: Context) => ListByParent,
): DataLoader<PageKey, Page<Row>, string> {
  return new DataLoader<PageKey, Page<Row>, string>(
    async (keys) => {
      const groups = Map.groupBy(keys, ({ first, after }) => JSON.stringify([first, after]));
      const found = new Map<PageKey, Page<Row>>();
      for (const group of groups.values()) {
        const pages = await readPages<Row>(context, list(context), group);
        for (const key of group) found.set(key, pages.get(key.parent)!);
      }
      return keys.map((key) => found.get(key)!);
    },
    { cacheKeyFn: (key) => JSON.stringify([key.parent, key.first, key.after]) },
  );
}

async function readPages<Row extends object>(
  { read }: Context,
  list: ListByParent,
  keys: readonly PageKey[],
): Promise<Map<string, Page<Row>>> {
  const { first, after } = keys[0] ?? {};
  const size = pageSize(first);
  const parents = [...new Set(keys.map(({ parent }) => parent))];
  const { rows } = await sql<Row & Placed>`
    select placed.* from unnest(${parents}::uuid[]) as asked(id)
    cross join lateral (
      select page.*, row_number() over () as "pagePlace" from (
        select ${list.columns}, ${list.parent} as "pageParent", ${keyOf(list.order)} as "pageKey" from ${list.from}
        where ${list.parent} = asked.id and ${list.where} and ${afterIn(list.order, after)}
        order by ${sortBy(list.order)} limit ${size + 1}
      ) page
    ) placed
    order by placed."pageParent", placed."pagePlace"`.execute(read);
  const byParent = Map.groupBy(rows, ({ pageParent }) => pageParent);
  let totals: Promise<Map<string, number>> | null = null;
  const total = (parent: string) => async () => {
    totals ??= countByParent(read, list, parents);
    return (await totals).get(parent) ?? 0;
  };
  return new Map(
    parents.map((parent) => [
      parent,
      pageOf<Row>(byParent.get(parent) ?? [], size, list.order, total(parent)),
    ]),
  );
}

async function countByParent(
  read: Reader,
  list: ListByParent,
  parents: string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ parent: string; count: string }>`
    select ${list.parent} as parent, count(*) from ${list.from}
    where ${list.parent} = any(${parents}::uuid[]) and ${list.where} group by 1`.execute(read);
  return new Map(rows.map(({ parent, count }) => [parent, Number(count)]));
}
