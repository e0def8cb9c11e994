import { defaultLocale, locales } from '@iltizam/domain/languages';
import { anonymous } from '@iltizam/domain/roles';
import { sql } from 'kysely';
import type { Reader } from '../database/database.js';
import { visibleSql } from '../visibility/visibility-sql.js';

/** Pages in one file: with every language of each it stays far under what search engines take. */
const PAGES = 2_000;

/** Pages that are there whatever is published. */
const standing = [
  '',
  '/plans',
  '/themes',
  '/commitments',
  '/proposals',
  '/meetings',
  '/institutions',
  '/committee',
  '/documents',
  '/news',
  '/about',
  '/privacy',
  '/accessibility',
  '/licence',
  '/developers',
  '/developers/reference',
  '/developers/explorer',
  '/developers/status',
  '/developers/changes',
  '/developers/licence',
];

/** The files of the site's map: one of what there is little of, and as many as the proposals fill. */
export async function sitemapIndex(read: Reader, origin: string): Promise<string> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from proposal p where p.removed_at is null and ${visibleSql(anonymous, 'proposal', 'p')}`.execute(
    read,
  );
  const files = Math.ceil((rows[0]?.count ?? 0) / PAGES);
  const names = ['site', ...Array.from({ length: files }, (_, index) => `proposals-${index + 1}`)];
  return xml(
    'sitemapindex',
    names.map((name) => `<sitemap><loc>${origin}/sitemaps/${name}.xml</loc></sitemap>`),
  );
}

/** One of its files; null where there is none of that name. */
export async function sitemapFile(read: Reader, origin: string, name: string): Promise<string | null> {
  const paths = name === 'site' ? await sitePaths(read) : await proposalPaths(read, name);
  return (
    paths &&
    xml(
      'urlset',
      paths.flatMap((path) => inEveryLanguage(origin, path)),
    )
  );
}

async function sitePaths(read: Reader): Promise<string[]> {
  const { rows } = await sql<{ path: string }>`
    select '/plans/' || reference as path from plan
    union all select distinct '/themes/' || reference from theme
    union all select '/institutions/' || reference from institution
    union all select '/meetings/' || reference from meeting
    union all select '/committee/sessions/' || reference from committee_session
    union all select '/committee/calls/' || reference from candidate_call where opened_at is not null
    union all select '/commitments/' || c.reference from commitment c where ${visibleSql(anonymous, 'commitment', 'c')}
    union all select '/news/' || n.reference from news_item n where ${visibleSql(anonymous, 'news', 'n')}
    order by path`.execute(read);
  return [...standing, ...rows.map(({ path }) => path)];
}

async function proposalPaths(read: Reader, name: string): Promise<string[] | null> {
  const [, number] = /^proposals-([1-9]\d{0,4})$/u.exec(name) ?? [];
  if (number === undefined) return null;
  const { rows } = await sql<{ path: string }>`
    select '/proposals/' || p.reference as path from proposal p
    where p.removed_at is null and ${visibleSql(anonymous, 'proposal', 'p')}
    order by p.id limit ${PAGES} offset ${(Number(number) - 1) * PAGES}`.execute(read);
  return rows.length === 0 ? null : rows.map(({ path }) => path);
}

function inEveryLanguage(origin: string, path: string): string[] {
  const address = (locale: string) => `${origin}/${locale}${path}`;
  const others = [
    ...locales.map((locale) => [locale, locale] as const),
    ['x-default', defaultLocale] as const,
  ]
    .map(([lang, locale]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${address(locale)}"/>`)
    .join('');
  return locales.map((locale) => `<url><loc>${address(locale)}</loc>${others}</url>`);
}

/** References are letters, digits and hyphens, so that nothing here needs to be escaped. */
const xml = (root: 'sitemapindex' | 'urlset', items: readonly string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${root} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${items.join('\n')}\n</${root}>\n`;

/** What a crawler is asked to leave alone: the console, whatever only programs ask for, and lists read from the middle. */
export const robots = (origin: string): string =>
  [
    'User-agent: *',
    ...['/console/', '/staff/', '/api/', '/graphql', '/*?after=', '/*&after='].map(
      (path) => `Disallow: ${path}`,
    ),
    `Sitemap: ${origin}/sitemap.xml`,
    '',
  ].join('\n');
