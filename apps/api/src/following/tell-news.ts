import { toldUntil, type Frequency } from '@iltizam/domain/following';
import type { Locale } from '@iltizam/domain/languages';
import type { MailKind } from '@iltizam/domain/mails';
import type { NewsItem } from '@iltizam/domain/news-mails';
import { sql, type RawBuilder } from 'kysely';
import { serverKey } from '../citizens/server-key.js';
import { readerOf, type EntityManager } from '../database/database.js';
import { writeMail } from '../mail/write-mail.js';
import { unsubscribeToken } from './unsubscribe-token.js';

/** Mails written at once; the others follow at the next look. */
const AT_ONCE = 500;

interface Bundle {
  citizenId: string;
  language: Locale;
  frequency: Frequency;
  followId: string;
  own: boolean;
  items: NewsItem[];
}

/** Writes the mails of everybody who wants each event at once: one a person and record. */
export const tellAtOnce = (em: EntityManager, now: Date): Promise<number> =>
  tell(em, now, sql`f.frequency = 'EVENT'`, sql`n.record_id`);

/** Writes the mails of the day and of the week that are due: one a person. */
export const tellTogether = (em: EntityManager, now: Date): Promise<number> =>
  tell(
    em,
    now,
    sql`(f.frequency = 'DAILY' and n.noted_at < ${toldUntil('DAILY', now)}
      or f.frequency = 'WEEKLY' and n.noted_at < ${toldUntil('WEEKLY', now)})`,
    sql`null::uuid`,
  );

async function tell(
  em: EntityManager,
  now: Date,
  due: RawBuilder<unknown>,
  apart: RawBuilder<unknown>,
): Promise<number> {
  const read = readerOf(em);
  const { rows } = await sql<Bundle>`
    with due as (
      select n.follow_id, n.source_id, n.news, n.record_type, n.record_id, n.noted_at, f.citizen_id, f.frequency, f.own,
        dense_rank() over (order by f.citizen_id, f.frequency, ${apart}) as bundle
      from follow_news n join follow f on f.id = n.follow_id
      where n.told_at is null and ${due}
    ), told as (
      update follow_news n set told_at = ${now} from due
      where n.follow_id = due.follow_id and n.source_id = due.source_id and n.told_at is null and due.bundle <= ${AT_ONCE} returning due.*
    ), items as (
      select bundle, citizen_id, frequency, min(follow_id::text) as follow_id, bool_or(own) as own, record_type, record_id,
        json_agg(news order by noted_at, news) as news
      from told group by bundle, citizen_id, frequency, record_type, record_id
    )
    select i.citizen_id as "citizenId", c.language, i.frequency, min(i.follow_id) as "followId", bool_and(i.own) as own,
      json_agg(json_build_object('recordType', i.record_type, 'reference', record.reference, 'title', record.title,
        'news', i.news) order by record.reference) as items
    from items i join citizen c on c.id = i.citizen_id and c.silenced_at is null join lateral (
      select reference, title from proposal where i.record_type = 'PROPOSAL' and id = i.record_id
      union all select reference, title from commitment where i.record_type = 'COMMITMENT' and id = i.record_id
      union all select reference, title from plan where i.record_type = 'ACTION_PLAN' and id = i.record_id
      union all select reference, coalesce(venue, city, (select name from theme t join meeting_theme mt on mt.theme_id = t.id
          where mt.meeting_id = meeting.id order by t.ordinal limit 1),
          jsonb_build_object('ar', reference, 'fr', reference, 'en', reference, 'original', 'fr'))
        from meeting where i.record_type = 'MEETING' and id = i.record_id
    ) record on true
    group by i.bundle, i.citizen_id, c.language, i.frequency`.execute(read);
  if (rows.length === 0) return 0;
  const key = await serverKey(read, 'unsubscribe');
  for (const bundle of rows) writeBundle(em, now, key, bundle);
  await em.flush();
  return rows.length;
}

function writeBundle(em: EntityManager, now: Date, key: string, bundle: Bundle): void {
  const { citizenId, language, frequency, followId, own, items } = bundle;
  const [first] = items;
  const atOnce = frequency === 'EVENT';
  const kind: MailKind = atOnce ? (own ? 'OWN_NEWS' : 'FOLLOW_NEWS') : `FOLLOW_${frequency}`;
  const token = unsubscribeToken(key, atOnce ? { followId } : { citizenId, frequency });
  writeMail(em, now, {
    to: { citizenId },
    language,
    kind,
    facts: { title: first!.title, items: { items } },
    link: `/${language}/my/following`,
    unsubscribe: `/unsubscribe?t=${token}`,
    reference: atOnce ? first!.reference : null,
  });
}
