import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CardReportState } from '@iltizam/domain/card-report-table';
import type { LocalizedText } from '@iltizam/domain/languages';
import { UserEntity } from '../accounts/user.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { id, instant, version } from '../database/columns.js';
import { UpdateRoundEntity } from './update-round.entity.js';

/**
 * What a card's officers say of a period, from the first thing typed to its validation. A card has at most one that is
 * not validated: its working draft, shared by all who may write on the card.
 */
export const CardReportEntity = defineEntity({
  name: 'CardReport',
  tableName: 'card_report',
  indexes: [{ properties: ['commitmentId', 'state'] }, { properties: ['roundId', 'state'] }],
  properties: {
    id: id(),
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().fieldName('commitment_id'),
    /** The round that asks for it; null for what officers report on their own. */
    roundId: () => p.manyToOne(UpdateRoundEntity).mapToPk().fieldName('round_id').nullable(),
    state: p.string().$type<CardReportState>(),
    /** What the period brought, in words: written at validation, public from then on. */
    narrative: p.json<LocalizedText>().nullable(),
    startedAt: instant(),
    /** When something was last typed in it. */
    savedAt: instant().nullable(),
    sentAt: instant().nullable(),
    sentById: () => p.manyToOne(UserEntity).mapToPk().fieldName('sent_by_id').nullable(),
    returnedAt: instant().nullable(),
    validatedAt: instant().nullable(),
    version: version(),
  },
});

export type CardReportEntity = InferEntity<typeof CardReportEntity>;
