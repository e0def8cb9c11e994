import type { Scope } from '@iltizam/domain/api-clients';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, version } from '../database/columns.js';
import { clock } from '../database/clock.js';

/** An application of somebody outside, which an administrator let in. */
export const ApiClientEntity = defineEntity({
  name: 'ApiClient',
  tableName: 'api_client',
  properties: {
    id: id(),
    name: p.string(),
    /** A functional mailbox: whom to tell of what changes and what goes wrong. */
    contact: p.string(),
    scopes: p.array().columnType('text[]').$type<Scope[]>(),
    /** Values of answers it may ask for in an hour. */
    costPerHour: p.integer(),
    createdAt: instant().onCreate(() => clock.now()),
    createdById: () => p.manyToOne(UserEntity).mapToPk().fieldName('created_by_id').nullable(),
    /** When it last wrote something: for a moment it is answered from the primary, and not from a replica. */
    wroteAt: instant().nullable(),
    /** Shut for good; what it did stays. */
    revokedAt: instant().nullable(),
    version: version(),
  },
});

export type ApiClientEntity = InferEntity<typeof ApiClientEntity>;
