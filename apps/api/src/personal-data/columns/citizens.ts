import type { Columns } from './columns.js';

/** People without an account: what they confirm, agree to, follow and ask, and the mails they get. */
export const columnsOfCitizens = {
  citizen: {
    internal: ['id', 'created_at'],
    personal: {
      email: 'CONFIRMATION',
      language: 'CONFIRMATION',
      confirmed_at: 'CONFIRMATION',
      silenced_at: 'CONFIRMATION',
    },
  },
  citizen_link: {
    internal: ['id', 'citizen_id', 'kind', 'created_at', 'expires_at', 'used_at'],
    personal: { token_hash: 'CONFIRMATION', payload: 'CONFIRMATION' },
  },
  citizen_session: {
    internal: ['id', 'citizen_id', 'created_at', 'expires_at'],
    personal: { token_hash: 'SESSION' },
  },
  consent: {
    internal: ['id', 'citizen_id'],
    personal: {
      purpose: 'CONSENT_PROOF',
      version: 'CONSENT_PROOF',
      language: 'CONSENT_PROOF',
      given_at: 'CONSENT_PROOF',
      withdrawn_at: 'CONSENT_PROOF',
    },
  },
  follow: {
    internal: ['id', 'citizen_id', 'own', 'since', 'ended_at'],
    personal: { record_type: 'FOLLOWING', record_id: 'FOLLOWING', frequency: 'FOLLOWING' },
  },
  follow_news: {
    internal: ['follow_id', 'source_id', 'news', 'record_type', 'record_id', 'noted_at', 'told_at'],
  },
  news_place: { internal: ['name', 'xid', 'sequence'] },
  data_request: {
    internal: [
      'id',
      'kind',
      'state',
      'purpose',
      'citizen_id',
      'asked_at',
      'due_on',
      'handled_at',
      'handled_by_id',
      'reason',
      'rows',
      'version',
    ],
    personal: { email_hash: 'REQUESTS', words: 'REQUESTS' },
  },
  mail: {
    internal: [
      'id',
      'kind',
      'citizen_id',
      'account_id',
      'reference',
      'created_at',
      'due_at',
      'attempts',
      'unanswered',
      'sequence',
      'sent_at',
      'failure',
    ],
    personal: { language: 'MAIL', facts: 'MAIL', link: 'MAIL', unsubscribe: 'MAIL' },
  },
  proposal_draft: {
    internal: ['id', 'plan_id', 'theme', 'language', 'sent_at', 'updated_at'],
    personal: {
      key_hash: 'CONFIRMATION',
      title: 'CONFIRMATION',
      challenge: 'CONFIRMATION',
      solution: 'CONFIRMATION',
      expected_result: 'CONFIRMATION',
    },
  },
  proposal_comment: {
    public: ['id', 'proposal_id', 'text', 'written_at'],
    internal: ['citizen_id', 'shown_at', 'removed_at', 'held_for'],
  },
  comment_report: {
    internal: ['id', 'comment_id', 'ground', 'reported_at', 'settled_at'],
    personal: { network: 'COMMENTING', words: 'COMMENTING' },
  },
  proposal_support: { internal: ['proposal_id', 'citizen_id', 'supported_at'] },
  moderation: {
    internal: [
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
    personal: { appeal: 'COMMENTING' },
  },
  spent_proof: { internal: ['signature', 'expires_at'] },
  server_key: { internal: ['name', 'value'] },
} satisfies Columns;
