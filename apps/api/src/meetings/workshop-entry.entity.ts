import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { WorkshopEntryKind } from '@iltizam/domain/meetings';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, localizedText, version } from '../database/columns.js';
import { WorkshopEntity } from './workshop.entity.js';

/** A challenge, a solution or an expected result, as the group put it. */
export const WorkshopEntryEntity = defineEntity({
  name: 'WorkshopEntry',
  tableName: 'workshop_entry',
  properties: {
    id: id(),
    workshopId: () => p.manyToOne(WorkshopEntity).mapToPk().fieldName('workshop_id'),
    ordinal: p.integer(),
    kind: p.string().$type<WorkshopEntryKind>(),
    /** The heading it stands under in the report. */
    heading: localizedText().nullable(),
    text: localizedText(),
    /** Its place in the group's ranking, from 1; null where it was not ranked. */
    priority: p.integer().nullable(),
    /** Who put it down or changed it last: somebody else releases it. Null for what documents record. */
    recordedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('recorded_by_id').nullable(),
    /** From when everybody reads it: a second person has let it appear. */
    releasedAt: instant().nullable(),
    /** The proposal made of it; no relation, proposals know meetings and not the other way round. */
    proposalId: p.uuid().nullable(),
    version: version(),
  },
});

export type WorkshopEntryEntity = InferEntity<typeof WorkshopEntryEntity>;
