import type { ContentDocumentsQuery, ContentNewsQuery } from '../generated/graphql';

/** News and documents as the secretariat reads them. */
export type NewsRow = ContentNewsQuery['news']['edges'][number]['node'];
export type DocumentRow = ContentDocumentsQuery['documents']['edges'][number]['node'];
