import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { id, instant, version } from '../database/columns.js';

/** Outcomes that are to be public together, from a moment on. Until then nobody outside knows of them. */
export const OutcomeLotEntity = defineEntity({
  name: 'OutcomeLot',
  tableName: 'outcome_lot',
  properties: {
    id: id(),
    publicAt: instant(),
    madeAt: instant(),
    /** In whose name it is published when its hour has come, with the rights they have then. */
    madeById: () => p.manyToOne(UserEntity).mapToPk().fieldName('made_by_id'),
    liftedAt: instant().nullable(),
    releasedAt: instant().nullable(),
    version: version(),
  },
});

export type OutcomeLotEntity = InferEntity<typeof OutcomeLotEntity>;
