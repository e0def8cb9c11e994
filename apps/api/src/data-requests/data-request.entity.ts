import type { DataRequestKind, DataRequestState, ObjectionPurpose } from '@iltizam/domain/data-requests';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { day, id, instant, version } from '../database/columns.js';

/** Somebody asked for what is held of them, for it to be erased, or objects to a use of it. It outlives the person: of them a hash stays. */
export const DataRequestEntity = defineEntity({
  name: 'DataRequest',
  tableName: 'data_request',
  properties: {
    id: id(),
    kind: p.string().$type<DataRequestKind>(),
    state: p.string().$type<DataRequestState>(),
    citizenId: () =>
      p.manyToOne(CitizenEntity).mapToPk().fieldName('citizen_id').nullable().deleteRule('set null'),
    /** Which use an objection is against. */
    purpose: p.string().$type<ObjectionPurpose>().nullable(),
    /** Why they object. */
    words: p.text().nullable(),
    /** Of the canonical address: proves later, to whoever names it, what was done. */
    emailHash: p.string(),
    askedAt: instant(),
    /** The last day to answer. */
    dueOn: day(),
    handledAt: instant().nullable(),
    handledById: () => p.manyToOne(UserEntity).mapToPk().fieldName('handled_by_id').nullable(),
    /** Why not, as told to the person. */
    reason: p.text().nullable(),
    /** Rows handed out or removed, by table. */
    rows: p.json<Record<string, number>>().nullable(),
    version: version(),
  },
});

export type DataRequestEntity = InferEntity<typeof DataRequestEntity>;
