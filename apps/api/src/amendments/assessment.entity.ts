import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AmbitionCode, CompletionCode, EarlyResultCode, Voice } from '@iltizam/domain/assessments';
import type { LocalizedText } from '@iltizam/domain/languages';
import { UserEntity } from '../accounts/user.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { day, id, instant } from '../database/columns.js';

/** What the independent reviewer or civil society says of a commitment on a day. Rows are only added. */
export const AssessmentEntity = defineEntity({
  name: 'Assessment',
  tableName: 'assessment',
  indexes: [{ properties: ['commitmentId', 'assessedOn'] }],
  properties: {
    id: id(),
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().fieldName('commitment_id'),
    voice: p.string().$type<Voice>(),
    completion: p.string().$type<CompletionCode>().nullable(),
    ambition: p.string().$type<AmbitionCode>().nullable(),
    earlyResults: p.string().$type<EarlyResultCode>().nullable(),
    /** The organisation in whose name it is said. */
    author: p.text().nullable(),
    text: p.json<LocalizedText>().nullable(),
    /** Where the report it is taken from is published. */
    source: p.text().nullable(),
    assessedOn: day(),
    writtenById: () => p.manyToOne(UserEntity).mapToPk().fieldName('written_by_id').nullable(),
    recordedAt: instant(),
  },
});

export type AssessmentEntity = InferEntity<typeof AssessmentEntity>;
