import { sql, type RawBuilder } from 'kysely';
import type { Page } from '../graphql/connection.js';
import { oneByKey } from '../graphql/batch.js';
import type { Context, LoaderOf } from '../graphql/context.js';
import { readPage, type Order, type PageArguments } from '../graphql/page.js';
import { visibleTo } from '../visibility/visibility-sql.js';
import type { NewsItem } from './news.type.js';

/** The newest first; drafts without a day before all others. Also told by the read model. */
export const newestNews: Order = {
  name: 'news',
  direction: 'desc',
  columns: [
    { expression: sql`coalesce(n.published_on, 'infinity')`, type: 'date' },
    { expression: sql`n.id`, type: 'uuid' },
  ],
};

const columns = sql`n.id, n.reference, n.title, n.body, n.published_on::text as "publishedOn",
  n.updated_at as "updatedAt", n.published, n.version`;

export const newsPage = (context: Context, page: PageArguments): Promise<Page<NewsItem>> =>
  readPage(
    context.read,
    { columns, from: sql`news_item n`, where: visibleTo(context, 'news', 'n'), order: newestNews },
    page,
  );

export const newsById: LoaderOf<string, NewsItem | null> = (context) =>
  oneByKey(
    (ids) => newsRows(context, sql`n.id = any(${ids})`),
    (row) => row.id,
  );

export async function newsItem(context: Context, where: RawBuilder<unknown>): Promise<NewsItem | null> {
  return (await newsRows(context, where))[0] ?? null;
}

async function newsRows(context: Context, where: RawBuilder<unknown>): Promise<NewsItem[]> {
  const { rows } = await sql<NewsItem>`
    select ${columns} from news_item n where ${where} and ${visibleTo(context, 'news', 'n')}`.execute(
    context.read,
  );
  return rows;
}
