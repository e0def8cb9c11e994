import type { AssignmentRecordFragment } from '../generated/graphql';

/** What the page of one record is drawn from. */
export type AssignmentRecord = AssignmentRecordFragment;
