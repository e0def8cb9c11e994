import { sql, type RawBuilder } from 'kysely';
import type { Page } from '../graphql/connection.js';
import type { Context } from '../graphql/context.js';
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

export async function newsItem(context: Context, where: RawBuilder<unknown>): Promise<NewsItem | null> {
  const { rows } = await sql<NewsItem>`
    select ${columns} from news_item n where ${where} and ${visibleTo(context, 'news', 'n')}`.execute(
    context.read,
  );
  return rows[0] ?? null;
}
