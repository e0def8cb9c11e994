import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { UserEntity } from '../accounts/user.entity.js';
import { instant } from '../database/columns.js';
import { PlanEntity } from '../plans/plan.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** Where a person stopped in the queue of a plan, so that another screen can go on from there. */
export const TriagePlaceEntity = defineEntity({
  name: 'TriagePlace',
  tableName: 'triage_place',
  properties: {
    userId: () => p.manyToOne(UserEntity).mapToPk().primary().fieldName('account_id'),
    planId: () => p.manyToOne(PlanEntity).mapToPk().primary().fieldName('plan_id'),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().fieldName('proposal_id'),
    seenAt: instant(),
  },
});

export type TriagePlaceEntity = InferEntity<typeof TriagePlaceEntity>;
