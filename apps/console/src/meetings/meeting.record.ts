import type { MeetingPageQuery } from '../generated/graphql';

/** A meeting as its page reads it. */
export type MeetingRecord = NonNullable<MeetingPageQuery['meeting']>;
export type Poll = MeetingRecord['polls'][number];
