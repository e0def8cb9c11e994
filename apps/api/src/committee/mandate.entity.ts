import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SeatCapacity } from '@iltizam/domain/mandates';
import type { College } from '@iltizam/domain/roles';
import { UserEntity } from '../accounts/user.entity.js';
import { CandidacyEntity } from '../candidate-calls/candidacy.entity.js';
import { day, id, localizedText } from '../database/columns.js';
import { CommitteeCycleEntity } from './committee-cycle.entity.js';

/** Who holds which seat of a cycle. It seats a person; their rights come from the membership alone. */
export const MandateEntity = defineEntity({
  name: 'Mandate',
  tableName: 'committee_mandate',
  properties: {
    id: id(),
    cycleId: () => p.manyToOne(CommitteeCycleEntity).mapToPk().fieldName('cycle_id'),
    college: p.string().$type<College>(),
    seat: p.integer(),
    capacity: p.string().$type<SeatCapacity>(),
    userId: () => p.manyToOne(UserEntity).mapToPk().fieldName('user_id'),
    /** As what the person sits: the function everybody reads. */
    position: localizedText(),
    /** The name as its bearer lets it be published; null: the function alone. */
    publicName: p.string().nullable(),
    /** The candidacy that was retained for it; null where no call preceded. */
    candidacyId: () => p.manyToOne(CandidacyEntity).mapToPk().fieldName('candidacy_id').nullable(),
    validFrom: day(),
    /** Last day; null while none is known. */
    validTo: day().nullable(),
  },
});

export type MandateEntity = InferEntity<typeof MandateEntity>;
