import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { AuthorCapacity } from '@iltizam/domain/authors';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { id, instant } from '../database/columns.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import { ProposalEntity } from './proposal.entity.js';
import { clock } from '../database/clock.js';

/**
 * Personal data of a proposal's author, apart from the proposal so that it can be erased without touching it.
 * No public type reads this table.
 */
export const ProposalAuthorEntity = defineEntity({
  name: 'ProposalAuthor',
  tableName: 'proposal_author',
  properties: {
    id: id(),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id'),
    name: p.string().nullable(),
    /** Has a moderator read the name as it stands? No other is shown. */
    nameRead: p.boolean().default(false),
    email: p.string().nullable(),
    /** As what the person proposed; null where it was not asked. */
    capacity: p.string().$type<AuthorCapacity>().nullable(),
    emailConfirmedAt: instant().nullable(),
    /** The association it was written for: what makes a member's recusal computable. */
    organisationId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('organisation_id').nullable(),
    /** As the author wrote it; where it is the name of an institution known here, that one stands beside it. */
    organisationName: p.string().nullable(),
    /** Who wrote it through the portal, to be told and to act on it. */
    citizenId: () =>
      p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').nullable().deleteRule('set null'),
    createdAt: instant().onCreate(() => clock.now()),
  },
});

export type ProposalAuthorEntity = InferEntity<typeof ProposalAuthorEntity>;
