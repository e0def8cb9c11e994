import type { SessionAction } from '@iltizam/domain/session-table';
import type { SessionPageQuery } from '../generated/graphql';

/** What the page of a session reads. */
export type SessionRecord = NonNullable<SessionPageQuery['committeeSession']>;
export type SessionItemRecord = SessionRecord['agenda'][number];
export type SessionVoteRecord = SessionItemRecord['votes'][number];
export type QuorumLineRecord = SessionRecord['quorum'][number];
export type SeatRecord = SessionRecord['seats'][number];

/** The act as the server offers it to this person: open, or with its "why not"; undefined where it is not theirs. */
export const actOf = ({ actions }: Pick<SessionRecord, 'actions'>, action: SessionAction) =>
  actions.find((offered) => offered.action === action);

export const isOpen = (session: Pick<SessionRecord, 'actions'>, action: SessionAction): boolean =>
  actOf(session, action)?.allowed ?? false;

/** The vote under way on an item. */
export const openVoteOf = ({ votes }: Pick<SessionItemRecord, 'votes'>): SessionVoteRecord | undefined =>
  votes.find(({ closedAt, annulledAt }) => !closedAt && !annulledAt);
