import type { CommitmentRecordFragment } from '../generated/graphql';

/** What the page of one record is drawn from. */
export type CommitmentRecord = CommitmentRecordFragment;
