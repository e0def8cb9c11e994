import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AdoptionRecord } from '@iltizam/domain/plan-adoption';
import type { StageKind } from '@iltizam/domain/plan-stages';
import type { DatePrecision } from '@iltizam/domain/days';
import { day, id, localizedText, version } from '../database/columns.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';

export const PlanEntity = defineEntity({
  name: 'Plan',
  tableName: 'plan',
  properties: {
    id: id(),
    reference: p.string().unique(),
    ordinal: p.integer(),
    title: localizedText(),
    startsOn: day(),
    endsOn: day(),
    startPrecision: p.string().$type<DatePrecision>(),
    endPrecision: p.string().$type<DatePrecision>(),
    /** The stage the plan stands in. */
    stage: p.string().$type<StageKind>(),
    /** Between two stages none is open: the plan then stands in the one that was closed last. */
    stageIsOpen: p.boolean().default(true),
    ownerId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('owner_id').nullable(),
    methodology: localizedText().nullable(),
    /** Must a member of the other college confirm a refusal? */
    secondReader: p.boolean().default(true),
    /** Are author, organisation and meeting hidden until a decision stands? */
    blindScreening: p.boolean().default(false),
    /** Must a member whose institution is concerned stand aside, or only be warned? */
    bindingRecusal: p.boolean().default(false),
    /** Days on which institutions' names and parents inside the plan are read. */
    adoptedOn: day().nullable(),
    /** How it was adopted; null until somebody records it. */
    adoption: p.json<AdoptionRecord>().nullable(),
    /** What official documents say of the plan as a whole; null where they are silent. */
    recordedCommitmentCount: p.integer().nullable(),
    recordedDraftCount: p.integer().nullable(),
    reportedPercent: p.decimal('number').precision(5).scale(2).nullable(),
    reportedAsOf: day().nullable(),
    /** Participation figures and consultation figures as the official reports give them. */
    figures: p.json<PlanFigures>().nullable(),
    /** The rest of what the reports tell of how the plan was made (see the dataset's documentation). */
    record: p.json<Record<string, unknown>>().nullable(),
    /** Last number given to a proposal of this plan; numbers are never given twice. */
    lastProposalNumber: p.integer().default(0),
    lastDraftNumber: p.integer().default(0),
    version: version(),
  },
});

export interface PlanFigures {
  /** Recorded proposals and participants per channel. */
  proposals: { portal: number | null; meeting: number | null; total: number | null } | null;
  participants: { portal: number | null; meeting: number | null; total: number | null } | null;
  consultation: {
    weeks: number | null;
    participants: number | null;
    comments: number | null;
    startsOn: string | null;
    startPrecision: DatePrecision | null;
  } | null;
}

export type PlanEntity = InferEntity<typeof PlanEntity>;
