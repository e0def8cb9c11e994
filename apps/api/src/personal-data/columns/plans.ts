import type { Columns } from './columns.js';

/** Plans, their stages and themes, institutions and meetings. */
export const columnsOfPlans = {
  country: {
    public: ['reference', 'name'],
    internal: ['record'],
  },
  holiday: {
    public: ['day', 'name', 'provisional'],
  },
  source_document: {
    public: ['key', 'title'],
  },
  committee_session: {
    public: ['id', 'starts_on', 'ends_on', 'start_precision', 'end_precision', 'date_note', 'decision'],
    internal: ['record'],
  },
  plan: {
    public: [
      'id',
      'reference',
      'ordinal',
      'title',
      'starts_on',
      'ends_on',
      'start_precision',
      'end_precision',
      'stage',
      'owner_id',
      'methodology',
      'adopted_on',
      'recorded_commitment_count',
      'recorded_draft_count',
      'reported_percent',
      'reported_as_of',
      'figures',
    ],
    internal: [
      'second_reader',
      'blind_screening',
      'binding_recusal',
      'record',
      'last_proposal_number',
      'last_draft_number',
      'version',
    ],
  },
  stage: {
    public: [
      'id',
      'plan_id',
      'kind',
      'starts_on',
      'ends_on',
      'start_precision',
      'end_precision',
      'note',
      'opened_at',
      'closed_at',
    ],
  },
  area: {
    public: ['id', 'plan_id', 'reference', 'ordinal', 'name'],
  },
  theme: {
    public: [
      'id',
      'plan_id',
      'reference',
      'ordinal',
      'name',
      'note',
      'rationale',
      'recorded_portal',
      'recorded_meeting',
    ],
  },
  theme_rule: {
    internal: ['theme_id', 'institution_id', 'ground', 'evidence', 'ended_at'],
  },
  institution: {
    public: ['id', 'reference', 'kind', 'acronym', 'note'],
    internal: ['succeeded_by_id', 'record', 'version'],
  },
  institution_name: {
    public: ['id', 'institution_id', 'name', 'valid_from', 'valid_to'],
    internal: ['folded'],
  },
  institution_parent: {
    public: ['id', 'institution_id', 'parent_id', 'valid_from', 'valid_to'],
  },
  meeting: {
    public: [
      'id',
      'reference',
      'plan_id',
      'ordinal',
      'kind',
      'format',
      'held_on',
      'start_time',
      'end_time',
      'venue',
      'city',
      'registered',
      'participants',
    ],
    internal: ['record', 'version'],
  },
  meeting_theme: {
    public: ['meeting_id', 'theme_id'],
  },
  meeting_institution: {
    public: ['meeting_id', 'institution_id', 'role'],
  },
} satisfies Columns;
