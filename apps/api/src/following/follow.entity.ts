import type { Followed, Frequency } from '@iltizam/domain/following';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { id, instant } from '../database/columns.js';

/** Somebody is told of a record: because they asked, or because they wrote the proposal. */
export const FollowEntity = defineEntity({
  name: 'Follow',
  tableName: 'follow',
  properties: {
    id: id(),
    citizenId: () => p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').deleteRule('cascade'),
    recordType: p.string().$type<Followed>(),
    recordId: p.uuid(),
    frequency: p.string().$type<Frequency>(),
    /** It is their own proposal. */
    own: p.boolean(),
    /** What was known before is not news. */
    since: instant(),
    endedAt: instant().nullable(),
  },
});

export type FollowEntity = InferEntity<typeof FollowEntity>;
