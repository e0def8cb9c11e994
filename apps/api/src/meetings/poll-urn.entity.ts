import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { MeetingPollEntity } from './meeting-poll.entity.js';

/**
 * How many gave an answer of a poll that is open. There is no row an answer, so that no order, time or transaction ties
 * one to whoever gave it; nobody reads it before the poll is closed.
 */
export const PollUrnEntity = defineEntity({
  name: 'PollUrn',
  tableName: 'poll_urn',
  properties: {
    pollId: () => p.manyToOne(MeetingPollEntity).mapToPk().fieldName('poll_id').primary(),
    /** The answer's place among the poll's, from 0. */
    place: p.integer().primary(),
    count: p.integer().default(0),
  },
});

export type PollUrnEntity = InferEntity<typeof PollUrnEntity>;
