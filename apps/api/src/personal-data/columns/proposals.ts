import type { Columns } from './columns.js';

/** Proposals, the work of triage on them, and who wrote them. */
export const columnsOfProposals = {
  outcome_lot: {
    internal: ['id', 'public_at', 'made_at', 'made_by_id', 'lifted_at', 'released_at', 'version'],
  },
  outcome_lot_item: {
    internal: ['lot_id', 'proposal_id', 'seen_version', 'refusal'],
  },
  proposal: {
    public: [
      'id',
      'reference',
      'plan_id',
      'theme_id',
      'meeting_id',
      'split_from_id',
      'channel',
      'title',
      'challenges',
      'solution',
      'expected_result',
      'state',
      'group_id',
      'submitted_at',
      'submitted_precision',
      'provenance',
      'published_decision',
      'public_state',
      'updated_at',
    ],
    internal: [
      'refusal_proposed_by_id',
      'refusal_proposed_role',
      'refusal_proposed_college',
      'came_with_id',
      'moderated_at',
      'held_for',
      'removed_at',
      'client_id',
      'record',
      'folded',
      'sought',
      'paused',
      'clock_from',
      'version',
    ],
  },
  attachment: {
    public: ['id', 'proposal_id', 'title', 'file_name', 'media_type', 'bytes'],
    internal: [
      'draft_id',
      'state',
      'refusal',
      'received',
      'parts',
      'storage_key',
      'sha256',
      'has_text',
      'moved_at',
      'added_by_id',
      'added_at',
      'version',
    ],
  },
  proposal_group: {
    internal: ['id', 'lead_id', 'created_at'],
  },
  proposal_tally: {
    internal: [
      'id',
      'plan_id',
      'theme_id',
      'channel',
      'provenance',
      'moderated',
      'removed',
      'state',
      'public_state',
      'count',
    ],
  },
  proposal_author: {
    internal: ['id', 'proposal_id', 'citizen_id', 'name_read', 'created_at'],
    personal: {
      name: 'AUTHORSHIP',
      organisation_name: 'AUTHORSHIP',
      email: 'AUTHORSHIP',
      capacity: 'AUTHORSHIP',
      email_confirmed_at: 'AUTHORSHIP',
      organisation_id: 'AUTHORSHIP',
    },
  },
  proposal_wording: {
    internal: ['proposal_id', 'language', 'plan_id', 'title', 'folded', 'words'],
  },
  outcome: {
    public: [
      'id',
      'proposal_id',
      'decision',
      'reason',
      'justification',
      'decided_at',
      'published_at',
      'published_precision',
      'superseded_at',
      'provenance',
    ],
    internal: ['decided_by_id', 'published_by_id'],
  },
  recusal: {
    internal: ['id', 'proposal_id', 'user_id', 'ground', 'declared_at', 'withdrawn_at'],
  },
  not_same: {
    internal: ['first_id', 'second_id', 'marked_by_id', 'marked_at'],
  },
  assignment: {
    public: [
      'id',
      'proposal_id',
      'institution_id',
      'lead',
      'state',
      'due_on',
      'justification',
      'assigned_at',
      'assigned_precision',
      'answered_at',
      'answered_precision',
      'published_at',
      'ended_at',
      'provenance',
    ],
    internal: ['return_reason', 'suggested_institution_id', 'assigned_by_id', 'answered_by_id', 'version'],
  },
  reminder: {
    internal: ['assignment_id', 'due_on', 'kind', 'at'],
  },
  note: {
    internal: ['id', 'proposal_id', 'assignment_id', 'reply_to_id', 'author_id', 'text', 'at'],
  },
  note_mention: {
    internal: ['note_id', 'account_id'],
  },
  presence: {
    internal: ['proposal_id', 'account_id', 'activity', 'since', 'seen_at'],
  },
  snooze: {
    internal: ['account_id', 'proposal_id', 'until', 'event', 'at'],
  },
  triage_place: {
    internal: ['account_id', 'plan_id', 'proposal_id', 'seen_at'],
  },
  saved_view: {
    internal: ['id', 'owner_id', 'name', 'team', 'filter', 'sort_order', 'created_at', 'version'],
  },
  justification_template: {
    internal: ['id', 'reason', 'version', 'text', 'saved_at', 'saved_by_id'],
  },
} satisfies Columns;
