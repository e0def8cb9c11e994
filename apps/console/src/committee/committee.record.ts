import type { CommitteePageQuery, CycleRulesFragment } from '../generated/graphql';

/** What the pages of the committee read. */
export type CommitteeRecord = NonNullable<CommitteePageQuery['committee']>;
export type CycleRecord = CommitteeRecord['cycles'][number];
export type MandateRecord = CycleRecord['mandates'][number];
export type SessionRowRecord = CommitteeRecord['sessions'][number];
export type RulesRecord = CycleRulesFragment['rules'];
