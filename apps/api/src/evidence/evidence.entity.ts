import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EvidenceKind } from '@iltizam/domain/evidence';
import { UserEntity } from '../accounts/user.entity.js';
import { ActivityEntity } from '../commitments/activity.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { MeasurementEntity } from '../commitments/measurement.entity.js';
import { id, instant, localizedText, version } from '../database/columns.js';
import { fileColumns } from '../files/file-columns.js';

/** What proves a card, an activity or a measurement. The file itself lies in the file store; this row says where. */
export const EvidenceEntity = defineEntity({
  name: 'Evidence',
  tableName: 'evidence',
  properties: {
    id: id(),
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().fieldName('commitment_id'),
    /** What it proves; neither: the card as a whole. */
    activityId: () => p.manyToOne(ActivityEntity).mapToPk().fieldName('activity_id').nullable(),
    measurementId: () => p.manyToOne(MeasurementEntity).mapToPk().fieldName('measurement_id').nullable(),
    kind: p.string().$type<EvidenceKind>(),
    title: localizedText(),
    public: p.boolean(),
    link: p.text().nullable(),
    ...fileColumns(),
    addedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('added_by_id'),
    addedAt: instant(),
    withdrawnAt: instant().nullable(),
    version: version(),
  },
});

export type EvidenceEntity = InferEntity<typeof EvidenceEntity>;
