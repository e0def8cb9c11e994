import { anonymous } from '@iltizam/domain/roles';
import { textIn, type Locale, type LocalizedText } from '@iltizam/domain/languages';
import { Feed } from 'feed';
import { sql } from 'kysely';
import { settled } from '../changes/settled.js';
import type { Reader } from '../database/database.js';
import { feedHtml } from './feed-html.js';
import { newsFeed } from './news-feed.js';
import { visibleSql, type Condition } from '../visibility/visibility-sql.js';

/** Entries a feed holds: who comes by once a week in a busy month misses none. */
const ENTRIES = 50;

interface Asked {
  kind: string;
  reference?: string | undefined;
  language: Locale;
}

interface Entry {
  sequence: string;
  at: Date;
  kind: 'CREATED' | 'UPDATED';
  recordType: 'PROPOSAL' | 'COMMITMENT';
  reference: string;
  title: LocalizedText;
}

const words = {
  ar: { proposals: 'المقترحات', commitments: 'الالتزامات', changes: 'كل ما تغير', CREATED: 'جديد', UPDATED: 'تحديث' },
  fr: { proposals: 'Propositions', commitments: 'Engagements', changes: 'Tout ce qui change', CREATED: 'Nouveau', UPDATED: 'Mise à jour' },
  en: { proposals: 'Proposals', commitments: 'Commitments', changes: 'All that changes', CREATED: 'New', UPDATED: 'Updated' },
}; // prettier-ignore

/** Which records a feed follows: `p` is a proposal, `c` a commitment, one of them null. */
const followed: Record<string, (reference: string | undefined) => Condition | null> = {
  changes: (reference) => (reference === undefined ? sql`true` : null),
  proposals: (reference) =>
    reference === undefined ? sql`p.id is not null` : sql`p.reference = ${reference}`,
  commitments: (reference) =>
    reference === undefined ? sql`c.id is not null` : sql`c.reference = ${reference}`,
  institutions: (reference) =>
    reference === undefined
      ? null
      : sql`c.lead_institution_id = (select id from institution where reference = ${reference})`,
  themes: (reference) =>
    reference === undefined ? null : sql`p.theme_id in (select id from theme where reference = ${reference})`,
};

/** The last public changes as Atom; null where there is no such feed. */
export async function feedOf(
  read: Reader,
  origin: string,
  { kind, reference, language }: Asked,
): Promise<string | null> {
  if (kind === 'news' && reference === undefined) return newsFeed(read, origin, language);
  const which = Object.hasOwn(followed, kind) ? followed[kind]!(reference) : null;
  if (which === null) return null;
  const { rows } = await sql<Entry>`
    select ch.sequence::text, ch.at, ch.kind, ch.record_type as "recordType", ch.reference, coalesce(p.title, c.title) as title
    from public_change ch
    left join proposal p on ch.record_type = 'PROPOSAL' and p.id = ch.record_id and p.removed_at is null
      and ${visibleSql(anonymous, 'proposal', 'p')}
    left join commitment c on ch.record_type = 'COMMITMENT' and c.id = ch.record_id
      and ${visibleSql(anonymous, 'commitment', 'c')}
    where ch.kind <> 'DELETED' and coalesce(p.id, c.id) is not null and ${which}
      and ${settled('ch')}
    order by ch.xid desc, ch.sequence desc limit ${ENTRIES}`.execute(read);
  if (reference !== undefined && rows.length === 0 && !(await isPublished(read, kind, reference)))
    return null;
  const own = `${origin}/feeds/${kind}${reference === undefined ? '' : `/${reference}`}.atom`;
  const named = words[language];
  const title = reference ?? named[kind as 'changes'];
  const feed = new Feed({
    id: own,
    title: `Iltizam: ${title}`,
    link: `${origin}/${language}`,
    language,
    updated: rows[0] ? new Date(rows[0].at) : new Date(0),
    feedLinks: { atom: `${own}?lang=${language}` },
    copyright: 'ODbL-1.0',
  });
  for (const row of rows) {
    const place = row.recordType === 'PROPOSAL' ? 'proposals' : 'commitments';
    feed.addItem({
      id: `${origin}/changes/${row.sequence}`,
      title: `${named[row.kind]}: ${feedHtml(textIn(row.title, language))}`,
      link: `${origin}/${language}/${place}/${row.reference}`,
      date: new Date(row.at),
    });
  }
  return feed.atom1();
}

/** Is there such a record for everybody to see, though nothing of it has changed yet? Then its feed waits, empty. */
async function isPublished(read: Reader, kind: string, reference: string): Promise<boolean> {
  const records: Record<string, Condition> = {
    proposals: sql`proposal r where r.removed_at is null and ${visibleSql(anonymous, 'proposal', 'r')}`,
    commitments: sql`commitment r where ${visibleSql(anonymous, 'commitment', 'r')}`,
    institutions: sql`institution r where true`,
    themes: sql`theme r where true`,
  };
  const record = records[kind];
  if (!record) return false;
  const { rows } = await sql`select from ${record} and r.reference = ${reference} limit 1`.execute(read);
  return rows.length > 0;
}
