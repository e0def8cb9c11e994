import type { SavedViewsQuery } from '../../generated/graphql';

/** Filters and an order of the queue, kept under a name. */
export type View = SavedViewsQuery['views'][number];
