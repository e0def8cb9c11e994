import { sql } from 'kysely';
import type { DocumentFilter } from '../../documents/document.input.js';
import { documentsMatching, newestDocuments } from '../../documents/document.queries.js';
import { newestNews } from '../../news/news.queries.js';
import { visibleTo } from '../../visibility/visibility-sql.js';
import type { Sql } from '../json-sql.js';
import type { At } from '../model.js';
import { page } from '../pages.js';

export const allNews = (at: At): Sql =>
  page(at, {
    alias: 'n',
    from: sql`news_item n`,
    where: visibleTo(at.context, 'news', 'n'),
    order: newestNews,
    type: 'NewsItem',
  });

export const oneNews = (at: At): Sql =>
  at.one('NewsItem', {
    from: sql`from news_item n where n.reference = ${at.arguments['reference']} and ${visibleTo(at.context, 'news', 'n')}`,
  });

export function allDocuments(at: At): Sql {
  const { filter } = at.arguments as { filter?: DocumentFilter | null };
  return page(at, {
    alias: 'd',
    from: sql`document d`,
    where: documentsMatching(at.context, filter ?? null),
    order: newestDocuments,
    type: 'Document',
  });
}

export const oneDocument = (at: At): Sql =>
  at.one('Document', {
    from: sql`from document d where d.reference = ${at.arguments['reference']} and ${visibleTo(at.context, 'document', 'd')}`,
  });
