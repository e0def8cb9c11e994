import { textIn, type Locale, type LocalizedText } from '@iltizam/domain/languages';
import { anonymous } from '@iltizam/domain/roles';
import { Feed } from 'feed';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { feedHtml } from './feed-html.js';
import { visibleSql } from '../visibility/visibility-sql.js';

const ENTRIES = 50;

interface Row {
  reference: string;
  title: LocalizedText;
  body: LocalizedText | null;
  publishedOn: string;
  updatedAt: Date;
}

const names = { ar: 'الأخبار', fr: 'Actualités', en: 'News' };

/** The portal's news as Atom, whole: who reads it in a reader need not come. */
export async function newsFeed(read: Reader, origin: string, language: Locale): Promise<string> {
  const { rows } = await sql<Row>`
    select n.reference, n.title, n.body, n.published_on::text as "publishedOn", n.updated_at as "updatedAt"
    from news_item n where ${visibleSql(anonymous, 'news', 'n')}
    order by n.published_on desc, n.id desc limit ${ENTRIES}`.execute(read);
  const own = `${origin}/feeds/news.atom`;
  const feed = new Feed({
    id: own,
    title: `Iltizam: ${names[language]}`,
    link: `${origin}/${language}/news`,
    language,
    updated: rows.reduce((last, row) => (row.updatedAt > last ? row.updatedAt : last), new Date(0)),
    feedLinks: { atom: `${own}?lang=${language}` },
    copyright: 'ODbL-1.0',
  });
  for (const { reference, title, body, publishedOn, updatedAt } of rows)
    feed.addItem({
      id: `${origin}/news/${reference}`,
      title: feedHtml(textIn(title, language)),
      link: `${origin}/${language}/news/${reference}`,
      date: new Date(updatedAt),
      published: new Date(`${publishedOn}T00:00:00Z`),
      ...(body ? { description: feedHtml(textIn(body, language)) } : {}),
    });
  return feed.atom1();
}
