import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';
import { CitizenEntity } from './citizen.entity.js';

/** A browser whose person opened a link we mailed. Only the token's hash is kept. */
export const CitizenSessionEntity = defineEntity({
  name: 'CitizenSession',
  tableName: 'citizen_session',
  properties: {
    id: id(),
    tokenHash: p.string().unique().hidden(),
    citizenId: () => p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').deleteRule('cascade'),
    createdAt: instant(),
    expiresAt: instant(),
  },
});

export type CitizenSessionEntity = InferEntity<typeof CitizenSessionEntity>;
