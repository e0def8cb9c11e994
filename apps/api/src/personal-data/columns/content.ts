import type { Columns } from './columns.js';

/** What the secretariat writes for everybody to read. */
export const columnsOfContent = {
  news_item: {
    public: ['id', 'reference', 'title', 'body', 'published_on', 'updated_at'],
    internal: ['published', 'folded', 'version'],
  },
  document: {
    public: [
      'id',
      'reference',
      'title',
      'summary',
      'kind',
      'link',
      'file_name',
      'media_type',
      'bytes',
      'sha256',
      'issued_on',
      'issued_precision',
      'plan_id',
      'stage',
      'requirements',
      'published_on',
      'updated_at',
    ],
    internal: [
      'state',
      'refusal',
      'received',
      'parts',
      'storage_key',
      'has_text',
      'moved_at',
      'published',
      'folded',
      'version',
    ],
  },
  content_text: {
    public: ['key', 'version', 'text', 'saved_at'],
    internal: ['id', 'saved_by_id'],
  },
} satisfies Columns;
