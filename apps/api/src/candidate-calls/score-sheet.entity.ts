import type { College } from '@iltizam/domain/roles';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, version } from '../database/columns.js';
import { CandidacyEntity } from './candidacy.entity.js';

/** What somebody gave for one criterion. */
export interface GivenScore {
  criterion: string;
  score: number;
  note: string | null;
}

/** What one scorer gave a candidacy, or that they stand aside from it. Sealed until scoring is closed. */
export const ScoreSheetEntity = defineEntity({
  name: 'ScoreSheet',
  tableName: 'score_sheet',
  uniques: [{ properties: ['candidacyId', 'userId'] }],
  properties: {
    id: id(),
    candidacyId: () => p.manyToOne(CandidacyEntity).mapToPk().fieldName('candidacy_id'),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('user_id'),
    /** In which college they score; null for the secretariat. */
    college: p.string().$type<College>().nullable(),
    /** Null where they stand aside. */
    scores: p.json<GivenScore[]>().nullable(),
    asideAt: instant().nullable(),
    asideReason: p.text().nullable(),
    writtenAt: instant(),
    version: version(),
  },
});

export type ScoreSheetEntity = InferEntity<typeof ScoreSheetEntity>;
