import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AuthorCapacity } from '@iltizam/domain/authors';
import type { CommentAnswer, CommentRefusal, CommentState } from '@iltizam/domain/comment-workflow';
import type { CommentPart, CommentStance } from '@iltizam/domain/consultations';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { ActivityEntity } from '../commitments/activity.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { IndicatorEntity } from '../commitments/indicator.entity.js';
import { id, instant, localizedText, version } from '../database/columns.js';
import { PublicConsultationEntity } from './public-consultation.entity.js';

/** What somebody said of a commitment in a public consultation, and what the institution made of it. */
export const CommentEntity = defineEntity({
  name: 'Comment',
  tableName: 'consultation_comment',
  indexes: [{ properties: ['commitmentId', 'state'] }, { properties: ['consultationId', 'state'] }],
  properties: {
    id: id(),
    reference: p.string().unique(),
    consultationId: () => p.manyToOne(PublicConsultationEntity).mapToPk().fieldName('consultation_id'),
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().fieldName('commitment_id'),
    part: p.string().$type<CommentPart>(),
    /** The activity or indicator; null once it left the card. */
    activityId: () =>
      p.manyToOne(ActivityEntity).mapToPk().fieldName('activity_id').nullable().deleteRule('set null'),
    indicatorId: () =>
      p.manyToOne(IndicatorEntity).mapToPk().fieldName('indicator_id').nullable().deleteRule('set null'),
    /** What the activity or indicator was called when it was commented on. */
    partName: localizedText().nullable(),
    stance: p.string().$type<CommentStance>(),
    text: localizedText(),
    capacity: p.string().$type<AuthorCapacity>(),
    /** Who wrote it; never shown, null once erased. */
    citizenId: () =>
      p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').nullable().deleteRule('set null'),
    state: p.string().$type<CommentState>(),
    receivedAt: instant(),
    /** Why it is not published, for its author and the moderators. */
    refusal: p.string().$type<CommentRefusal>().nullable(),
    refusalText: localizedText().nullable(),
    /** When its author asked for another look at the refusal, which is done once, and why. */
    appealedAt: instant().nullable(),
    appeal: p.text().nullable(),
    answer: p.string().$type<CommentAnswer>().nullable(),
    answerText: localizedText().nullable(),
    answeredAt: instant().nullable(),
    version: version(),
  },
});

export type CommentEntity = InferEntity<typeof CommentEntity>;
