import { moderatedChannels } from '@iltizam/domain/moderation';
import type { Actor } from '@iltizam/domain/roles';
import { sql, type RawBuilder } from 'kysely';
import { agreedName } from '../consents/shown-author.queries.js';
import { visibleSql } from '../visibility/visibility-sql.js';

/** Is the proposal `p` one that a moderator decides on? */
const isModerated: RawBuilder<boolean> = sql`(
  p.channel in (${sql.join(moderatedChannels.map((channel) => sql.lit(channel)))})
  and p.provenance = 'ENTERED' and p.state <> 'DRAFT')`;

/**
 * A fingerprint of what appears when the text called `m` does. The number of a proposal's version would not do: it moves
 * with every step of the committee, and a comment has none.
 */
const version = sql`encode(sha256(convert_to(
  jsonb_build_array(m.text, m.challenges, m.solution, m."expectedResult", m."authorName")::text, 'UTF8')), 'hex')`;

/** Whoever screens blind reads no name, and lets none appear. */
const readsNames = (actor: Actor) => visibleSql(actor, 'origin', 'p');

/**
 * Everything citizens wrote that a moderator decides on: `waiting` before a decision, when its writer asked for another
 * look at one, or when others say that what they read breaks the rules; it is shown until somebody decides. So is a
 * proposal whose author is to be named by a name nobody read: the name alone waits.
 */
export const moderatedSql = (actor: Actor) => sql`(
  select m.*, ${version} as version, last.shown as "lastShown", last.appealed_at as "appealedAt", last.appeal,
    m.shown_at is not null and m.removed_at is null as shown,
    (m.shown_at is null and m.removed_at is null)
      or (m.removed_at is not null and last.appealed_at is not null)
      or (m.removed_at is null and (m.reported or m."nameUnread")) as waiting
  from (
    select 'PROPOSAL' as kind, p.id, p.reference as proposal, p.title as text, p.challenges, p.solution,
      p.expected_result as "expectedResult", p.held_for as "heldFor", p.submitted_at as at, p.moderated_at as shown_at,
      p.removed_at, a.citizen_id, false as reported, named.name as "authorName",
      named.name is not null and not named.name_read as "nameUnread"
    from proposal p left join proposal_author a on a.proposal_id = p.id
      left join lateral ${agreedName} named on ${readsNames(actor)}
    where ${isModerated}
    union all
    select 'PROPOSAL_COMMENT', c.id, p.reference, c.text, '[]', null, null, c.held_for, c.written_at, c.shown_at,
      c.removed_at, c.citizen_id, exists (select from comment_report r where r.comment_id = c.id and r.settled_at is null),
      null, false
    from proposal_comment c join proposal p on p.id = c.proposal_id
  ) m left join lateral (
    select d.shown, d.appealed_at, d.appeal from moderation d where d.kind = m.kind and d.record_id = m.id
    order by d.decided_at desc, d.id desc limit 1) last on true
)`;
