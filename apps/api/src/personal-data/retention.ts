import type { DataPurpose } from '@iltizam/domain/personal-data';
import { sql, type RawBuilder } from 'kysely';
import type { Reader } from '../database/database.js';
import { personTables } from './person-tables.js';

/** What is over. The rows a statement returns are counted, and nothing else of them is kept. */
export interface RetentionRule {
  purpose: DataPurpose;
  /** The table whose personal columns it empties. */
  table: string;
  /** `before`: what ended earlier than this has been kept as long as its purpose allows. */
  remove: (before: Date, read: Reader) => RawBuilder<unknown> | Promise<RawBuilder<unknown>>;
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
    remove: (
      before,
    ) => sql`update proposal_author set name = null, email = null, organisation_name = null, email_confirmed_at = null
      where (name is not null or email is not null) and proposal_id in (${proposalsClosed(before)}) returning 1`,
  },
  {
    // Thirty days after somebody last wrote on it.
    purpose: 'CONFIRMATION',
    table: 'proposal_draft',
    remove: (before) =>
      sql`delete from proposal_draft where updated_at < ${before}::timestamptz - interval '23 days' returning 1`,
  },
  {
    purpose: 'SESSION',
    table: 'citizen_session',
    remove: (before) => sql`delete from citizen_session where expires_at < ${before} returning 1`,
  },
  {
    // With it what waited for a confirmation that never came: an unconfirmed proposal is nothing but this.
    purpose: 'CONFIRMATION',
    table: 'citizen_link',
    remove: (before) => sql`delete from citizen_link where expires_at < ${before} returning 1`,
  },
  {
    purpose: 'MAIL',
    table: 'mail',
    remove: (before) => sql`delete from mail where created_at < ${before} returning 1`,
  },
  {
    purpose: 'FOLLOWING',
    table: 'follow',
    remove: (before) => sql`delete from follow where ended_at < ${before} and not own returning 1`,
  },
  {
    purpose: 'CONSENT_PROOF',
    table: 'consent',
    remove: (before) => sql`delete from consent where withdrawn_at < ${before} returning 1`,
  },
  {
    purpose: 'COMMENTING',
    table: 'consultation_comment',
    remove: (before) =>
      sql`update consultation_comment set appeal = null where appealed_at < ${before} and appeal is not null returning 1`,
  },
  {
    purpose: 'COMMENTING',
    table: 'moderation',
    remove: (before) =>
      sql`update moderation set appeal = null where appealed_at < ${before} and appeal is not null returning 1`,
  },
  {
    purpose: 'COMMENTING',
    table: 'comment_report',
    remove: (before) => sql`delete from comment_report where settled_at < ${before} returning 1`,
  },
  {
    purpose: 'REQUESTS',
    table: 'data_request',
    remove: (before) => sql`delete from data_request where handled_at < ${before} returning 1`,
  },
  {
    purpose: 'CONFIRMATION',
    table: 'citizen',
    remove: async (before, read) => {
      const named = (await personTables(read)).map(
        ({ table, column }) =>
          sql`exists (select from ${sql.table(table)} t where t.${sql.ref(column)} = c.id)`,
      );
      // Whom no table names any more is forgotten; whoever wants no mail stays known, or would be mailed again.
      return sql`delete from citizen c where created_at < ${before} and silenced_at is null
        and not (${sql.join(named, sql` or `)}) returning 1`;
    },
  },
  {
    // The result stays; of those who got no place nothing does, of the others the name of their organisation.
    purpose: 'CANDIDACY',
    table: 'candidacy',
    remove: (
      before,
    ) => sql`update candidacy k set citizen_id = null, representative = null, phone = null, region = null,
        motivation = null, experience = null,
        organisation = case when k.state in ('RETAINED', 'RESERVE') then k.organisation end
      from candidate_call c where c.id = k.call_id and k.citizen_id is not null and (c.decided_at < ${before}
        or c.state = 'CANCELLED' and c.closes_on < ${before}::timestamptz) returning 1`,
  },
  {
    purpose: 'PARTICIPATION',
    table: 'poll_voter',
    remove: (before) => sql`delete from poll_voter v using meeting_registration r, meeting m
      where r.id = v.registration_id and m.id = r.meeting_id and m.held_on < ${before}::timestamptz returning 1`,
  },
  {
    // The figures of the meeting stay; who came does not.
    purpose: 'PARTICIPATION',
    table: 'meeting_registration',
    remove: (before) => sql`delete from meeting_registration r using meeting m
      where m.id = r.meeting_id and m.held_on < ${before}::timestamptz returning 1`,
  },
];
