import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { VoicesByCollege } from '@iltizam/domain/quorum';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import type { SessionMotion } from '@iltizam/domain/session-table';
import type { BallotKind, Tally, VoteResult } from '@iltizam/domain/session-votes';
import { id, instant, localizedText } from '../database/columns.js';
import { SessionItemEntity } from './session-item.entity.js';

/** What is voted on: a step of proposals with its reason, or a text. */
export interface Motion {
  /** Null for what is no step of a proposal. */
  action: SessionMotion | null;
  reasonCode: InadmissibilityReason | null;
  text: LocalizedText | null;
}

/** One vote on an item. Its tally and its result are there once it is closed, and not before. */
export const SessionVoteEntity = defineEntity({
  name: 'SessionVote',
  tableName: 'session_vote',
  uniques: [{ properties: ['itemId', 'round'] }],
  properties: {
    id: id(),
    itemId: () => p.manyToOne(SessionItemEntity).mapToPk().fieldName('item_id'),
    round: p.integer(),
    motion: p.json<Motion>(),
    ballot: p.string().$type<BallotKind>(),
    openedAt: instant(),
    closedAt: instant().nullable(),
    /** It cannot stand and is held again. */
    annulledAt: instant().nullable(),
    annulReason: localizedText().nullable(),
    result: p.string().$type<VoteResult>().nullable(),
    tally: p.json<Tally>().nullable(),
    /** The colleges as they were counted when it was closed. */
    voices: p.json<VoicesByCollege>().nullable(),
  },
});

export type SessionVoteEntity = InferEntity<typeof SessionVoteEntity>;
