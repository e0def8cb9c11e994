import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { CommitmentState } from '@iltizam/domain/commitment-workflow';
import type { DatePrecision } from '@iltizam/domain/days';
import type { Provenance } from '@iltizam/domain/provenance';
import type { LocalizedText } from '@iltizam/domain/languages';
import type { OgpValue } from '@iltizam/domain/ogp-values';
import { day, id, instant, localizedText, localizedTexts, version } from '../database/columns.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { AreaEntity } from '../plans/area.entity.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { clock } from '../database/clock.js';

/** A promise of one institution; its editable form is the card. */
export const CommitmentEntity = defineEntity({
  name: 'Commitment',
  tableName: 'commitment',
  indexes: [
    { properties: ['sortKey', 'id'] },
    { properties: ['planId', 'sortKey', 'id'] },
    { properties: ['leadInstitutionId', 'sortKey', 'id'] },
    { properties: ['updatedAt', 'id'] },
  ],
  properties: {
    id: id(),
    reference: p.string().unique(),
    /** The reference it had as a draft; it still resolves. */
    draftReference: p.string().unique().nullable(),
    number: p.integer().nullable(),
    listNumber: p.integer().nullable(),
    /** The place among all commitments: what pages of the list are cut by (see sort-key.ts). */
    sortKey: p.bigint('number'),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    areaId: () => p.manyToOne(AreaEntity).mapToPk().fieldName('area_id').nullable(),
    leadInstitutionId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('lead_institution_id'),
    state: p.string().$type<CommitmentState>(),
    title: localizedText(),
    problem: localizedText().nullable(),
    solution: localizedText().nullable(),
    expectedResults: localizedTexts(),
    contribution: localizedText().nullable(),
    additionalInformation: localizedText().nullable(),
    ogpValues: p.array<OgpValue>().columnType('text[]'),
    ogpRelevance: p.json<{ value: OgpValue; how: LocalizedText }[]>(),
    sdgs: p.array<number>((value) => Number(value)).columnType('int[]'),
    governmentPartners: localizedTexts(),
    contactPosition: localizedText().nullable(),
    contactMailbox: p.string().nullable(),
    startsOn: day().nullable(),
    endsOn: day().nullable(),
    startPrecision: p.string().$type<DatePrecision>().nullable(),
    endPrecision: p.string().$type<DatePrecision>().nullable(),
    adoptedOn: day().nullable(),
    reportedPercent: p.decimal('number').precision(5).scale(2).nullable(),
    reportedAsOf: day().nullable(),
    /** What whoever read the source noticed in it: damaged words, dates that disagree. */
    remarks: p.array().columnType('text[]'),
    provenance: p.string().$type<Provenance>(),
    record: p.json<Record<string, unknown>>().nullable(),
    folded: p.text().persist(false).nullable(),
    sought: p.text().persist(false).nullable(),
    updatedAt: instant()
      .onCreate(() => clock.now())
      .onUpdate(() => clock.now()),
    version: version(),
  },
});

export type CommitmentEntity = InferEntity<typeof CommitmentEntity>;
