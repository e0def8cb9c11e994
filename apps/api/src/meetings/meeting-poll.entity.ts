import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { PollState } from '@iltizam/domain/meeting-polls';
import { id, localizedText, version } from '../database/columns.js';
import { MeetingEntity } from './meeting.entity.js';

/** An answer one can give, with how many gave it; null until the votes are counted, or where no report counts them. */
export interface PollOption {
  text: LocalizedText;
  votes: number | null;
}

/** A question put to the room. */
export const MeetingPollEntity = defineEntity({
  name: 'MeetingPoll',
  tableName: 'meeting_poll',
  properties: {
    id: id(),
    meetingId: () => p.manyToOne(MeetingEntity).mapToPk().fieldName('meeting_id'),
    ordinal: p.integer(),
    question: localizedText(),
    options: p.json<PollOption[]>(),
    state: p.string().$type<PollState>().default('WRITTEN'),
    /** How many answered here; null where nobody was asked to. */
    answered: p.integer().nullable(),
    version: version(),
  },
});

export type MeetingPollEntity = InferEntity<typeof MeetingPollEntity>;
