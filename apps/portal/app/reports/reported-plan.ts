import type { CocreationReportQuery } from '../generated/graphql.js';

/** A plan with all that its synthesis report tells. */
export type ReportedPlan = NonNullable<CocreationReportQuery['plan']>;
