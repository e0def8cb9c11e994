import type { Columns } from './columns.js';

/** Who sits in the committee, its sessions and votes. A name is there only as its bearer lets it be published. */
export const columnsOfCommittee = {
  committee_cycle: {
    public: ['id', 'reference', 'starts_on', 'ends_on', 'seats', 'rules'],
    internal: ['version'],
  },
  committee_mandate: {
    public: ['id', 'college', 'seat', 'capacity', 'position', 'public_name', 'valid_from', 'valid_to'],
    internal: ['cycle_id', 'user_id', 'candidacy_id'],
  },
  candidate_call: {
    public: [
      'id',
      'reference',
      'state',
      'college',
      'seats',
      'substitutes',
      'opens_on',
      'closes_on',
      'title',
      'text',
      'contact',
      'criteria',
      'rules',
      'settled_ties',
      'cancel_reason',
      'decided_at',
    ],
    internal: ['cycle_id', 'opened_at', 'version'],
  },
  /** The rank and mark of those retained and in reserve are published; a name where its bearer agreed. */
  candidacy: {
    internal: [
      'id',
      'call_id',
      'kind',
      'institution_id',
      'nominated_by_id',
      'name_agreed',
      'sent_at',
      'state',
      'decided_by_id',
      'ineligibility',
      'reason',
      'rank',
      'mark',
      'ranking_ground',
      'version',
    ],
    personal: {
      citizen_id: 'CANDIDACY',
      organisation: 'CANDIDACY',
      representative: 'CANDIDACY',
      phone: 'CANDIDACY',
      region: 'CANDIDACY',
      motivation: 'CANDIDACY',
      experience: 'CANDIDACY',
    },
  },
  /** Sealed until scoring is closed; then the committee's own. */
  score_sheet: {
    internal: [
      'id',
      'candidacy_id',
      'user_id',
      'college',
      'scores',
      'aside_at',
      'aside_reason',
      'written_at',
      'version',
    ],
  },
  committee_session: {
    public: [
      'id',
      'reference',
      'state',
      'starts_on',
      'ends_on',
      'start_precision',
      'end_precision',
      'start_time',
      'date_note',
      'subject',
      'place',
      'decision',
      'cancel_reason',
      'minutes',
      'provenance',
    ],
    internal: [
      'link',
      'cycle_id',
      'seats',
      'rules',
      'opened_at',
      'closed_at',
      'published_at',
      'record',
      'updated_at',
      'version',
    ],
  },
  session_attendance: {
    internal: ['id', 'session_id', 'mandate_id', 'arrived_at', 'left_at'],
  },
  session_item: {
    public: ['id', 'ordinal', 'kind', 'title', 'state', 'settled_reason', 'presented'],
    internal: ['session_id', 'presents_id'],
  },
  session_proposal: {
    internal: ['item_id', 'proposal_id', 'gone'],
  },
  session_vote: {
    public: ['id', 'round', 'motion', 'ballot', 'result', 'tally', 'voices', 'annul_reason'],
    internal: ['item_id', 'opened_at', 'closed_at', 'annulled_at'],
  },
  session_voter: {
    internal: ['vote_id', 'mandate_id', 'choice'],
  },
  /** Counted, never who gave which. */
  secret_papers: {
    internal: ['vote_id', 'college', 'choice', 'count'],
  },
} satisfies Columns;
