import type { PlanPageQuery } from '../generated/graphql';

/** What the page of one record is drawn from. */
export type PlanRecord = NonNullable<PlanPageQuery['plan']>;
