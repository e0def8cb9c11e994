import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { LocalizedText } from '@iltizam/domain/languages';
import { UserEntity } from '../accounts/user.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { id, instant } from '../database/columns.js';
import { AssessmentEntity } from './assessment.entity.js';

/** What the institution answers to an assessment. Rows are only added: a later reply stands before an earlier one. */
export const AssessmentReplyEntity = defineEntity({
  name: 'AssessmentReply',
  tableName: 'assessment_reply',
  indexes: [{ properties: ['assessmentId'] }],
  properties: {
    id: id(),
    /** That of the assessment: what is told of a card is found by its card. */
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().fieldName('commitment_id'),
    assessmentId: () => p.manyToOne(AssessmentEntity).mapToPk().fieldName('assessment_id'),
    text: p.json<LocalizedText>(),
    writtenById: () => p.manyToOne(UserEntity).mapToPk().fieldName('written_by_id').nullable(),
    recordedAt: instant(),
  },
});

export type AssessmentReplyEntity = InferEntity<typeof AssessmentReplyEntity>;
