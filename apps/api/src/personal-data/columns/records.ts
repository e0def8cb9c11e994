import type { Columns } from './columns.js';

/** What is noted of every change, and what the product does by itself. */
export const columnsOfRecords = {
  transition: {
    public: [
      'id',
      'record_type',
      'action',
      'from_state',
      'to_state',
      'at',
      'at_precision',
      'actor_role',
      'actor_college',
      'institution_id',
      'reason_code',
      'reason',
      'published_at',
      'provenance',
    ],
    internal: ['record_id', 'actor_id', 'checks'],
  },
  audit_event: {
    internal: [
      'id',
      'at',
      'actor_id',
      'actor_role',
      'operation',
      'record_type',
      'record_id',
      'reference',
      'outcome',
      'changes',
      'request_id',
      'salt',
      'kept_hash',
      'erased_by',
    ],
    personal: { actor_name: 'ACCOUNTABILITY' },
  },
  audit_link: {
    public: ['position', 'hash', 'sealed_at'],
    internal: ['event_id', 'event_hash'],
  },
  audit_anchor: {
    public: ['day', 'position', 'hash'],
  },
  answer_time: {
    public: ['hour', 'upper_ms', 'failed', 'requests'],
  },
  data_file: {
    public: ['day', 'name', 'media_type', 'bytes', 'sha256', 'rows', 'made_at'],
    internal: ['storage_key'],
  },
  outbox_message: {
    internal: ['sequence', 'at', 'kind', 'record_type', 'reference', 'payload', 'handled_at'],
  },
  public_change: {
    public: ['sequence', 'at', 'kind', 'record_type', 'reference'],
    internal: ['xid', 'record_id'],
  },
  data_package: {
    public: ['name', 'position', 'made_at', 'package'],
  },
  idempotency_key: {
    internal: ['actor_id', 'operation', 'key', 'input_hash', 'answer', 'created_at'],
  },
  backup: {
    internal: [
      'id',
      'began_at',
      'ended_at',
      'file_name',
      'bytes',
      'tables',
      'rows',
      'files',
      'missing_files',
      'failure',
    ],
  },
  restore_drill: {
    internal: ['id', 'began_at', 'ended_at', 'file_name', 'rows', 'files', 'failure'],
  },
  job: {
    internal: ['name', 'runs_at', 'ran_at', 'succeeded_at', 'result', 'failure', 'failures'],
  },
} satisfies Columns;
