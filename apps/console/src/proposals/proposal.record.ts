import type { ProposalRecordFragment } from '../generated/graphql';

/** What the page of one record is drawn from. */
export type ProposalRecord = ProposalRecordFragment;
