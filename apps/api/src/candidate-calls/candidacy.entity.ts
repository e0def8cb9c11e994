import type { CandidacyState, IneligibilityGround } from '@iltizam/domain/candidacies';
import type { ApplicantKind } from '@iltizam/domain/candidate-call-terms';
import type { Fraction } from '@iltizam/domain/committee-rules';
import type { RankingGround } from '@iltizam/domain/ranking';
import type { Region } from '@iltizam/domain/regions';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { id, instant, localizedText, version } from '../database/columns.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { CandidateCallEntity } from './candidate-call.entity.js';

/**
 * Somebody who stands for a seat: personal, read by the committee and its secretariat. What became of it stays when its
 * author is erased, so that a result can still be counted.
 */
export const CandidacyEntity = defineEntity({
  name: 'Candidacy',
  tableName: 'candidacy',
  uniques: [{ properties: ['callId', 'citizenId'] }],
  properties: {
    id: id(),
    callId: () => p.manyToOne(CandidateCallEntity).mapToPk().fieldName('call_id'),
    /** The address, in the table of citizens; null once it was erased. */
    citizenId: () =>
      p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').nullable().deleteRule('set null'),
    /** Null where an institution nominated. */
    kind: p.string().$type<ApplicantKind>().nullable(),
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('institution_id').nullable(),
    /** Who entered it in the console; null where it came by the portal. */
    nominatedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('nominated_by_id').nullable(),
    organisation: p.string().nullable(),
    representative: p.string().nullable(),
    phone: p.string().nullable(),
    region: p.string().$type<Region>().nullable(),
    motivation: p.text().nullable(),
    experience: p.text().nullable(),
    /** May its name be published if it is retained or in reserve? */
    nameAgreed: p.boolean(),
    sentAt: instant(),
    state: p.string().$type<CandidacyState>(),
    /** Who said last whether it is eligible; null while nobody has, and where that was before it was kept. */
    decidedById: () =>
      p.manyToOne(UserEntity).mapToPk().fieldName('decided_by_id').nullable().deleteRule('set null'),
    ineligibility: p.string().$type<IneligibilityGround>().nullable(),
    reason: localizedText().nullable(),
    /** The result, from the decision on. */
    rank: p.integer().nullable(),
    mark: p.json<Fraction>().nullable(),
    rankingGround: p.string().$type<RankingGround>().nullable(),
    version: version(),
  },
});

export type CandidacyEntity = InferEntity<typeof CandidacyEntity>;
