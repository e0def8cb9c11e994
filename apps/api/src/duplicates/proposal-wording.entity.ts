import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Locale } from '@iltizam/domain/languages';
import { PlanEntity } from '../plans/plan.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/**
 * What a proposal says in one language, folded and in plain letters, for comparing. Kept by the database (see the
 * migration) and never written by hand; texts are compared only with texts of the same language.
 */
export const ProposalWordingEntity = defineEntity({
  name: 'ProposalWording',
  tableName: 'proposal_wording',
  properties: {
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().primary().fieldName('proposal_id'),
    language: p.string().$type<Locale>().primary(),
    /** Beside the words, so that a search stays inside the plan. */
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    title: p.text(),
    /** Title, challenges, solution and expected result. */
    folded: p.text(),
    /** The words of `folded`; the database's statistics of it know which words are rare. */
    words: p.string().columnType('tsvector').persist(false).nullable(),
  },
});

export type ProposalWordingEntity = InferEntity<typeof ProposalWordingEntity>;
