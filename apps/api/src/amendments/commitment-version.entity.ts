import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { FieldValue } from '@iltizam/domain/field-merge';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { PlannedActivity, PlannedIndicator } from '@iltizam/domain/planned-work';
import { UserEntity } from '../accounts/user.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { day, id, instant } from '../database/columns.js';

/** What of a card an amendment may change, as it stood in a version. */
export interface VersionText {
  title: LocalizedText;
  problem: LocalizedText | null;
  solution: LocalizedText | null;
  expectedResults: LocalizedText[];
  contribution: LocalizedText | null;
  additionalInformation: LocalizedText | null;
  ogpValues: string[];
  sdgs: number[];
}

export interface PlannedWork {
  activities: PlannedActivity[];
  indicators: PlannedIndicator[];
}

/**
 * The text of a commitment as adopted (1) and after each amendment. Rows are only added, from the first amendment on:
 * until then the card itself is its only version.
 */
export const CommitmentVersionEntity = defineEntity({
  name: 'CommitmentVersion',
  tableName: 'commitment_version',
  uniques: [{ properties: ['commitmentId', 'number'] }],
  properties: {
    id: id(),
    commitmentId: () => p.manyToOne(CommitmentEntity).mapToPk().fieldName('commitment_id'),
    number: p.integer(),
    /** The day from which it holds; null for an adoption no source dates. */
    heldFrom: day().nullable(),
    /** Why it was amended; null for the text as adopted. */
    reason: p.json<LocalizedText>().nullable(),
    /** What the amendment changed, by the paths of drafts, and what stood there before. */
    changes: p.json<{ field: string; before: FieldValue; after: FieldValue }[]>(),
    text: p.json<VersionText>(),
    /** The work as it was planned: activities and indicators, those taken out of the plan included. */
    planned: p.json<PlannedWork>(),
    amendedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('amended_by_id').nullable(),
    recordedAt: instant(),
  },
});

export type CommitmentVersionEntity = InferEntity<typeof CommitmentVersionEntity>;
