import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AssignmentState } from '@iltizam/domain/assignment-workflow';
import type { TimePrecision } from '@iltizam/domain/days';
import type { Provenance } from '@iltizam/domain/provenance';
import { UserEntity } from '../accounts/user.entity.js';
import { day, id, instant, localizedText, version } from '../database/columns.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** A proposal put before an institution, which answers for itself. */
export const AssignmentEntity = defineEntity({
  name: 'Assignment',
  tableName: 'assignment',
  properties: {
    id: id(),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id'),
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('institution_id'),
    /** The lead's answer decides; the others' are shown. */
    lead: p.boolean(),
    state: p.string().$type<AssignmentState>(),
    dueOn: day().nullable(),
    justification: localizedText().nullable(),
    returnReason: localizedText().nullable(),
    suggestedInstitutionId: () =>
      p.manyToOne(InstitutionEntity).mapToPk().fieldName('suggested_institution_id').nullable(),
    assignedAt: instant(),
    assignedPrecision: p.string().$type<TimePrecision>().default('INSTANT'),
    assignedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('assigned_by_id').nullable(),
    answeredAt: instant().nullable(),
    answeredPrecision: p.string().$type<TimePrecision>().nullable(),
    answeredById: () => p.manyToOne(UserEntity).mapToPk().fieldName('answered_by_id').nullable(),
    /** From when the public sees this answer: with the outcome it belongs to. Null again once that is reopened. */
    publishedAt: instant().nullable(),
    /** No longer live: taken back or replaced by a new assignment. Kept for the record. */
    endedAt: instant().nullable(),
    provenance: p.string().$type<Provenance>(),
    version: version(),
  },
});

export type AssignmentEntity = InferEntity<typeof AssignmentEntity>;
