import { sameNewsWithin } from '@iltizam/domain/following';
import { sql } from 'kysely';
import { settled } from '../changes/settled.js';
import type { Reader } from '../database/database.js';
import { newsReach, newsSources } from './news-sources.js';

/** Changes looked through at once; the others follow at the next look. */
const AT_ONCE = 1_000;

interface Place {
  xid: string;
  sequence: string;
}

/**
 * Notes for every follower what became public since the last look. Where another instance is looking, it
 * does. Changes come in the order of transactions (see docs/decisions/0012), so none is passed over.
 */
export async function noteNews(read: Reader, now: Date): Promise<void> {
  const place = await takePlace(read);
  const upTo = place && (await endOf(read, place));
  if (place === null || upTo === null) return;
  await followOwn(read, place, upTo);
  await note(read, place, upTo, now);
  await sql`update news_place set xid = ${upTo.xid}::bigint, sequence = ${upTo.sequence}::bigint`.execute(
    read,
  );
}

/** At the first look everything there is was there before: it begins behind it. */
async function takePlace(read: Reader): Promise<Place | null> {
  await sql`insert into news_place (name, xid, sequence)
    select 'news', coalesce(max(xid), 0), coalesce(max(sequence), 0) from (
      select xid, sequence from public_change c where ${settled('c')}
      order by xid desc, sequence desc limit 1) last
    where not exists (select from news_place) on conflict do nothing`.execute(read);
  const { rows } = await sql<Place>`
    select xid::text, sequence::text from news_place for update skip locked`.execute(read);
  return rows[0] ?? null;
}

async function endOf(read: Reader, { xid, sequence }: Place): Promise<Place | null> {
  const { rows } = await sql<Place>`
    select xid::text, sequence::text from (
      select xid, sequence from public_change c
      where (xid, sequence) > (${xid}::bigint, ${sequence}::bigint)
        and ${settled('c')}
      order by xid, sequence limit ${AT_ONCE}) next
    order by next.xid desc, next.sequence desc limit 1`.execute(read);
  return rows[0] ?? null;
}

/** Records changed in between that everybody may see now. */
const changed = (from: Place, upTo: Place) => sql`
  changed as (
    select c.record_type, c.record_id, bool_or(c.kind = 'CREATED') as made, max(c.at) as at from public_change c
    left join proposal p on c.record_type = 'PROPOSAL' and p.id = c.record_id
    left join commitment k on c.record_type = 'COMMITMENT' and k.id = c.record_id
    where (c.xid, c.sequence) > (${from.xid}::bigint, ${from.sequence}::bigint)
      and (c.xid, c.sequence) <= (${upTo.xid}::bigint, ${upTo.sequence}::bigint)
      and (c.record_type in ('MEETING', 'ACTION_PLAN')
        or proposal_is_public(p.state, p.channel, p.provenance, p.moderated_at, p.removed_at)
        or commitment_is_public(k.state))
    group by c.record_type, c.record_id)`;

/** Whoever proposed something is told of it without asking, from the day it was received, until they end it. */
async function followOwn(read: Reader, from: Place, upTo: Place): Promise<void> {
  await sql`
    with ${changed(from, upTo)}
    insert into follow (id, citizen_id, record_type, record_id, frequency, own, since)
    select gen_random_uuid(), c.id, 'PROPOSAL', p.id, 'EVENT', true, p.submitted_at
    from changed r join proposal p on p.id = r.record_id join proposal_author a on a.proposal_id = p.id
    join citizen c on c.id = a.citizen_id and c.confirmed_at is not null
    on conflict (citizen_id, record_type, record_id) do nothing`.execute(read);
}

/** One line a person and a fact, however many ways lead to it: their own proposal first, then what they want at once. */
async function note(read: Reader, from: Place, upTo: Place, now: Date): Promise<void> {
  await sql`
    with ${changed(from, upTo)}, news as (${newsSources}), reached as (${newsReach})
    insert into follow_news (follow_id, source_id, news, record_type, record_id, noted_at, told_at)
    select distinct on (f.citizen_id, n.source_id, n.news)
      f.id, n.source_id, n.news, n.record_type, n.record_id, ${now}::timestamptz,
      case when exists (
        select from follow_news e where e.follow_id = f.id and e.record_id = n.record_id and e.news = n.news
          and e.noted_at > ${now}::timestamptz - make_interval(mins => ${sameNewsWithin})) then ${now}::timestamptz end
    from news n join reached on reached.record_id = n.record_id
    join follow f on f.record_type = reached.followed and f.record_id = reached.target
    join citizen c on c.id = f.citizen_id
    where f.ended_at is null and c.silenced_at is null and n.at > f.since
      and not exists (select from follow_news e join follow g on g.id = e.follow_id
        where g.citizen_id = f.citizen_id and e.source_id = n.source_id and e.news = n.news)
    order by f.citizen_id, n.source_id, n.news, f.own desc, array_position(array['EVENT', 'DAILY', 'WEEKLY'], f.frequency)
    on conflict do nothing`.execute(read);
}
