import type { WallRole } from './roles.js';

/** Credentials, personal data and the product's own work: nothing of it is told to anybody behind a wall. */
const fromAll = [
  'account_identity', 'account_link', 'api_client', 'api_key', 'api_usage', 'backup', 'card_report_reminder', 'citizen',
  'citizen_link', 'citizen_session', 'data_request', 'deprecated_use', 'follow', 'follow_news', 'idempotency_key', 'job',
  'mail', 'migration', 'news_place', 'outbox_message', 'passkey', 'poll_urn', 'poll_voter', 'proposal_draft', 'rate_limit', 'recovery_code', 'score_sheet',
  'reminder', 'restore_drill', 'secret_papers', 'server_key', 'session', 'spent_proof', 'totp_secret', 'webhook',
  'webhook_delivery',
]; // prettier-ignore

/** What the committee and the institutions work with: officers see of it what the rules say, strangers nothing. */
const fromStrangers = [
  'audit_event', 'card_report_comment', 'card_report_field', 'comment_report', 'justification_template', 'not_same',
  'note_mention', 'outcome_lot', 'outcome_lot_item', 'presence', 'recusal', 'saved_view', 'snooze',
  'theme_rule', 'triage_place',
]; // prettier-ignore

const fences: Record<WallRole, ReadonlySet<string>> = {
  iltizam_public: new Set([...fromAll, ...fromStrangers]),
  iltizam_officer: new Set(fromAll),
};

/** Tables of which a role behind a wall reads nothing at all. */
export const fencedFrom = (role: WallRole, table: string): boolean => fences[role].has(table);

/** Tables that hold personal data beside what rules ask of them: no other column is read behind a wall. */
export const partlyRead: Readonly<Record<string, readonly string[]>> = {
  account: ['id', 'name', 'disabled_at'],
  // How many stand, and no more: what is published of them is told in the owner's name.
  candidacy: ['id', 'call_id', 'state'],
  consent: ['citizen_id', 'purpose', 'withdrawn_at'],
  // Not what somebody wrote who asks for another look.
  moderation: [
    'id',
    'kind',
    'record_id',
    'shown',
    'ground',
    'reason',
    'decided_by_id',
    'decided_at',
    'appealed_at',
  ],
  meeting_registration: ['meeting_id', 'state', 'checked_in_at'],
  // The words of all proposals, by which alike ones are found: no text, and what they are of is looked up behind the wall.
  proposal_wording: ['proposal_id', 'plan_id', 'language', 'words'],
  proposal_author: [
    'id',
    'proposal_id',
    'name',
    'name_read',
    'organisation_id',
    'email_confirmed_at',
    'citizen_id',
    'created_at',
  ],
};
