import type { ConsentPurpose } from '@iltizam/domain/consents';
import type { Locale } from '@iltizam/domain/languages';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { id, instant } from '../database/columns.js';

/** That somebody agreed to something, to which text of it, in which language, and when they took it back. */
export const ConsentEntity = defineEntity({
  name: 'Consent',
  tableName: 'consent',
  properties: {
    id: id(),
    citizenId: () => p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').deleteRule('cascade'),
    purpose: p.string().$type<ConsentPurpose>(),
    version: p.string(),
    language: p.string().$type<Locale>(),
    givenAt: instant(),
    withdrawnAt: instant().nullable(),
  },
});

export type ConsentEntity = InferEntity<typeof ConsentEntity>;
