import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { DatePrecision } from '@iltizam/domain/days';
import type { DocumentKind } from '@iltizam/domain/documents';
import type { OgpRequirement } from '@iltizam/domain/ogp-requirements';
import type { StageKind } from '@iltizam/domain/plan-stages';
import { day, id, instant, localizedText, version } from '../database/columns.js';
import { fileColumns } from '../files/file-columns.js';
import { PlanEntity } from '../plans/plan.entity.js';

/** What is written of the plans and their making: reports, calendars, minutes. A file, a link, or only named. */
export const DocumentEntity = defineEntity({
  name: 'Document',
  tableName: 'document',
  properties: {
    id: id(),
    reference: p.string().unique(),
    title: localizedText(),
    summary: localizedText().nullable(),
    kind: p.string().$type<DocumentKind>(),
    link: p.text().nullable(),
    ...fileColumns(),
    /** The date the document itself bears. */
    issuedOn: day().nullable(),
    issuedPrecision: p.string().$type<DatePrecision>().nullable(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id').nullable(),
    stage: p.string().$type<StageKind>().nullable(),
    /** Which of the Partnership's requirements it is evidence for. */
    requirements: p.array<OgpRequirement>().columnType('text[]'),
    published: p.boolean(),
    /** From which day it is shown; one ahead publishes itself. */
    publishedOn: day().nullable(),
    updatedAt: instant(),
    /** Folded text of all languages, kept by the database (see the migration). */
    folded: p.text().persist(false).nullable(),
    version: version(),
  },
});

export type DocumentEntity = InferEntity<typeof DocumentEntity>;
