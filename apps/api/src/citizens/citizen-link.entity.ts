import type { LinkKind } from '@iltizam/domain/citizen-links';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';
import { CitizenEntity } from './citizen.entity.js';

/** A link that was mailed. Only the token's hash is kept here; the mail that carries it forgets it once it is sent. */
export const CitizenLinkEntity = defineEntity({
  name: 'CitizenLink',
  tableName: 'citizen_link',
  properties: {
    id: id(),
    tokenHash: p.string().unique().hidden(),
    citizenId: () => p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').deleteRule('cascade'),
    kind: p.string().$type<LinkKind>(),
    /** What the feature that asked for it needs to know when it is used. */
    payload: p.json<Record<string, unknown>>(),
    createdAt: instant(),
    expiresAt: instant(),
    usedAt: instant().nullable(),
  },
});

export type CitizenLinkEntity = InferEntity<typeof CitizenLinkEntity>;
