import type { DataPurpose } from '@iltizam/domain/personal-data';
import { sql, type RawBuilder } from 'kysely';

/** What is over. The rows a statement returns are counted, and nothing else of them is kept. */
export interface RetentionRule {
  purpose: DataPurpose;
  /** The table whose personal columns it empties. */
  table: string;
  /** `before`: what ended earlier than this has been kept as long as its purpose allows. */
  remove: (before: Date) => RawBuilder<unknown>;
}

/**
 * Since when nothing more comes of a proposal: withdrawn, refused, not taken, or its plan at its end. One that was
 * retained stays open with its plan, so that its author is told what becomes of it.
 */
const proposalsClosed = (before: Date) => sql`
  select p.id from proposal p join plan on plan.id = p.plan_id
  where p.removed_at < ${before}
     or p.state = 'WITHDRAWN' and p.updated_at < ${before}
     or plan.stage = 'CLOSED' and plan.ends_on < ${before}::timestamptz
     or exists (select from outcome o where o.proposal_id = p.id and o.superseded_at is null
          and o.decision in ('INADMISSIBLE', 'NOT_RETAINED', 'NOT_INCLUDED') and o.published_at < ${before})`;

/** One line a rule. A test asks a line for every table with personal columns whose purpose has a term. */
export const retentionRules: readonly RetentionRule[] = [
  {
    purpose: 'SESSION',
    table: 'session',
    remove: (before) => sql`delete from session where expires_at < ${before} returning 1`,
  },
  {
    purpose: 'LIMITS',
    table: 'rate_limit',
    remove: (before) => sql`delete from rate_limit where expire < ${before.getTime()} returning 1`,
  },
  {
    // The hours of applications are no person's, and their figures are read later.
    purpose: 'LIMITS',
    table: 'api_usage',
    remove: (before) =>
      sql`delete from api_usage where subject like 'network:%' and hour < ${before} returning 1`,
  },
  {
    // The proposal stays, and as what it was proposed: for statistics and for recusal.
    purpose: 'AUTHORSHIP',
    table: 'proposal_author',
    remove: (before) => sql`update proposal_author set name = null, email = null, email_confirmed_at = null
      where (name is not null or email is not null) and proposal_id in (${proposalsClosed(before)}) returning 1`,
  },
  {
    // An address nobody ever confirmed; one that wants no mail is remembered for that.
    purpose: 'CONFIRMATION',
    table: 'citizen',
    remove: (before) => sql`delete from citizen c where c.confirmed_at is null and c.silenced_at is null
      and c.created_at < ${before} and not exists (
        select from citizen_link l where l.citizen_id = c.id and l.expires_at >= ${before}) returning 1`,
  },
  {
    purpose: 'CONFIRMATION',
    table: 'citizen_link',
    remove: (before) => sql`delete from citizen_link where expires_at < ${before} returning 1`,
  },
  {
    purpose: 'SESSION',
    table: 'citizen_session',
    remove: (before) => sql`delete from citizen_session where expires_at < ${before} returning 1`,
  },
  {
    purpose: 'MAIL',
    table: 'mail',
    remove: (before) =>
      sql`delete from mail where coalesce(sent_at, case when due_at is null then created_at end) < ${before} returning 1`,
  },
  {
    // The figures of the meeting stay; who came does not.
    purpose: 'PARTICIPATION',
    table: 'meeting_registration',
    remove: (before) => sql`delete from meeting_registration r using meeting m
      where m.id = r.meeting_id and m.held_on < ${before}::timestamptz returning 1`,
  },
];
