import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';
import { ApiClientEntity } from './api-client.entity.js';
import { clock } from '../database/clock.js';

/** A key of an application. Only its hash is kept: a copy of the database opens nothing. */
export const ApiKeyEntity = defineEntity({
  name: 'ApiKey',
  tableName: 'api_key',
  properties: {
    id: id(),
    clientId: () => p.manyToOne(ApiClientEntity).mapToPk().fieldName('client_id'),
    /** How it begins: enough to tell keys apart, in a list as in a log. */
    prefix: p.string(),
    keyHash: p.string().hidden(),
    createdAt: instant().onCreate(() => clock.now()),
    expiresAt: instant().nullable(),
    revokedAt: instant().nullable(),
  },
});

export type ApiKeyEntity = InferEntity<typeof ApiKeyEntity>;
