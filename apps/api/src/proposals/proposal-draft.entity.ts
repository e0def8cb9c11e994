import type { Locale } from '@iltizam/domain/languages';
import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';
import { PlanEntity } from '../plans/plan.entity.js';

/**
 * A proposal that is still being written, or waits for its address to be confirmed. Whoever has the key writes on; only
 * its hash is kept. It has no number yet: that is given when it is received.
 */
export const ProposalDraftEntity = defineEntity({
  name: 'ProposalDraft',
  tableName: 'proposal_draft',
  properties: {
    id: id(),
    keyHash: p.string().unique().hidden(),
    planId: () => p.manyToOne(PlanEntity).mapToPk().fieldName('plan_id'),
    /** Of the theme, as the plan names it. */
    theme: p.string().nullable(),
    language: p.string().$type<Locale>(),
    title: p.text().nullable(),
    challenge: p.text().nullable(),
    solution: p.text().nullable(),
    expectedResult: p.text().nullable(),
    /** Since when it waits for its link: from then on it stays as it is. */
    sentAt: instant().nullable(),
    updatedAt: instant(),
  },
});

export type ProposalDraftEntity = InferEntity<typeof ProposalDraftEntity>;
