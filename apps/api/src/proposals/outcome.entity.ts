import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { OutcomeDecision } from '@iltizam/domain/outcomes';
import type { TimePrecision } from '@iltizam/domain/days';
import type { Provenance } from '@iltizam/domain/provenance';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, localizedText } from '../database/columns.js';
import { ProposalEntity } from './proposal.entity.js';

/** What became of a proposal. Decided now, published later; a published one is corrected by a new one and stays visible. */
export const OutcomeEntity = defineEntity({
  name: 'Outcome',
  tableName: 'outcome',
  properties: {
    id: id(),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id'),
    decision: p.string().$type<OutcomeDecision>(),
    reason: p.string().$type<InadmissibilityReason>().nullable(),
    justification: localizedText().nullable(),
    decidedAt: instant(),
    /** Who decided; null for what documents record. The publisher must be someone else. */
    decidedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('decided_by_id').nullable(),
    publishedAt: instant().nullable(),
    publishedPrecision: p.string().$type<TimePrecision>().nullable(),
    publishedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('published_by_id').nullable(),
    supersededAt: instant().nullable(),
    provenance: p.string().$type<Provenance>(),
  },
});

export type OutcomeEntity = InferEntity<typeof OutcomeEntity>;
