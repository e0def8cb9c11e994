import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { ConsultationKind } from '@iltizam/domain/consultations';
import { day, id, instant, localizedText, version } from '../database/columns.js';
import { PlanEntity } from '../plans/plan.entity.js';

/** A window in which everybody may comment on the commitments of a plan. */
export const PublicConsultationEntity = defineEntity({
  name: 'PublicConsultation',
  tableName: 'public_consultation',
  uniques: [{ properties: ['planId', 'ordinal'] }],
  properties: {
    id: id(),
    reference: p.string().unique(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    ordinal: p.integer(),
    kind: p.string().$type<ConsultationKind>(),
    startsOn: day(),
    endsOn: day(),
    /** What the public is asked, and what will be made of it. */
    invitation: localizedText().nullable(),
    announcedAt: instant(),
    /** Last number given to a comment; numbers are never given twice. */
    lastCommentNumber: p.integer().default(0),
    version: version(),
  },
});

export type PublicConsultationEntity = InferEntity<typeof PublicConsultationEntity>;
