import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { MeetingPollEntity } from './meeting-poll.entity.js';
import { MeetingRegistrationEntity } from './meeting-registration.entity.js';

/** That somebody has answered a poll that is open; never what. Gone when it is closed. */
export const PollVoterEntity = defineEntity({
  name: 'PollVoter',
  tableName: 'poll_voter',
  properties: {
    pollId: () => p.manyToOne(MeetingPollEntity).mapToPk().fieldName('poll_id').primary(),
    registrationId: () =>
      p
        .manyToOne(MeetingRegistrationEntity)
        .mapToPk()
        .fieldName('registration_id')
        .primary()
        .deleteRule('cascade'),
  },
});

export type PollVoterEntity = InferEntity<typeof PollVoterEntity>;
