import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { TimePrecision } from '@iltizam/domain/days';
import type { Provenance } from '@iltizam/domain/provenance';
import type { InadmissibilityReason } from '@iltizam/domain/reasons';
import type { ActorRole, College } from '@iltizam/domain/roles';
import type { ScreeningChecks } from '@iltizam/domain/screening-checks';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, localizedText } from '../database/columns.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';

export type RecordType = 'PROPOSAL' | 'COMMITMENT' | 'PLAN' | 'CARD_REPORT' | 'COMMENT';

/** One step of a record's life: who, when, from, to, why. Rows are only added. */
export const TransitionEntity = defineEntity({
  name: 'Transition',
  tableName: 'transition',
  indexes: [{ properties: ['recordType', 'recordId', 'at'] }],
  properties: {
    id: id(),
    recordType: p.string().$type<RecordType>(),
    recordId: p.uuid(),
    action: p.string(),
    fromState: p.string().nullable(),
    toState: p.string(),
    at: instant(),
    atPrecision: p.string().$type<TimePrecision>(),
    /** Null for what documents record: no invented actor. */
    actorId: () => p.manyToOne(UserEntity).mapToPk().fieldName('actor_id').nullable(),
    actorRole: p.string().$type<ActorRole>().nullable(),
    actorCollege: p.string().$type<College>().nullable(),
    /** The institution concerned: assigned to, answering. */
    institutionId: () => p.manyToOne(InstitutionEntity).mapToPk().fieldName('institution_id').nullable(),
    reasonCode: p.string().$type<InadmissibilityReason>().nullable(),
    reason: localizedText().nullable(),
    /** How the three criteria of screening were answered with this step; null where nobody was asked. */
    checks: p.json<ScreeningChecks>().nullable(),
    /** From when the public sees this step; null while it is internal. */
    publishedAt: instant().nullable(),
    provenance: p.string().$type<Provenance>(),
  },
});

export type TransitionEntity = InferEntity<typeof TransitionEntity>;
