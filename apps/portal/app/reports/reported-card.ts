import type { CommitmentQuery } from '../generated/graphql.js';

/** A commitment with all that its card tells. */
export type Card = NonNullable<CommitmentQuery['commitment']>;
