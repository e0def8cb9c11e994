import type { CallPageQuery, CallRowFragment, CandidacyRowsQuery } from '../generated/graphql';

/** What the pages of a call for candidates read. */
export type CallRowRecord = CallRowFragment;
export type CallRecord = NonNullable<CallPageQuery['candidateCall']>;
export type CandidacyRecord = CandidacyRowsQuery['candidacies'][number];
export type CriterionRecord = CallRecord['criteria'][number];

type Offered = Pick<CallRecord, 'actions'> | Pick<CandidacyRecord, 'actions'>;

/** The act as the server offers it to this person: open, or with its "why not"; undefined where it is not theirs. */
export const actOf = ({ actions }: Offered, action: string) =>
  actions.find((offered) => offered.action === action);

/** Who stands: the association, else the person. */
export const nameOf = ({ organisation, representative }: CandidacyRecord): string =>
  organisation ?? representative ?? '';
