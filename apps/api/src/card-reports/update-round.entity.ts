import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { day, id, instant, version } from '../database/columns.js';
import { PlanEntity } from '../plans/plan.entity.js';

/** The secretariat asks every card of a plan that is carried out where it stands, for one quarter. */
export const UpdateRoundEntity = defineEntity({
  name: 'UpdateRound',
  tableName: 'update_round',
  uniques: [{ properties: ['planId', 'year', 'quarter'] }],
  properties: {
    id: id(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    year: p.integer(),
    quarter: p.integer(),
    dueOn: day(),
    openedById: () => p.manyToOne(UserEntity).mapToPk().fieldName('opened_by_id').nullable(),
    openedAt: instant(),
    version: version(),
  },
});

export type UpdateRoundEntity = InferEntity<typeof UpdateRoundEntity>;
