import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { EvidenceKind, EvidenceRefusal, EvidenceState } from '@iltizam/domain/evidence';
import { UserEntity } from '../accounts/user.entity.js';
import { ActivityEntity } from '../commitments/activity.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { MeasurementEntity } from '../commitments/measurement.entity.js';
import { id, instant, localizedText, version } from '../database/columns.js';

/** A piece of a file that arrived, and the random key it is kept under until the file is whole. */
export interface Part {
  key: string;
  bytes: number;
}

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
    state: p.string().$type<EvidenceState>(),
    refusal: p.string().$type<EvidenceRefusal>().nullable(),
    title: localizedText(),
    public: p.boolean(),
    link: p.text().nullable(),
    /** The name it had on the sender's machine: shown and offered, never used to find anything. */
    fileName: p.text().nullable(),
    /** Told by the content, not by the name. */
    mediaType: p.string().nullable(),
    bytes: p.bigint('number').nullable(),
    received: p.bigint('number').default(0),
    parts: p.json<Part[]>(),
    storageKey: p.string().unique().nullable(),
    sha256: p.string().nullable(),
    /** Can its text be read by a program? Null where nothing is known: only of a PDF it is. */
    hasText: p.boolean().nullable(),
    addedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('added_by_id'),
    addedAt: instant(),
    /** When the last piece arrived or the state changed. */
    movedAt: instant(),
    withdrawnAt: instant().nullable(),
    version: version(),
  },
});

export type EvidenceEntity = InferEntity<typeof EvidenceEntity>;
