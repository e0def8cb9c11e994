import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { CitizenEntity } from '../citizens/citizen.entity.js';
import { instant } from '../database/columns.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** One person's support of one proposal: the key itself keeps it from counting twice. */
export const ProposalSupportEntity = defineEntity({
  name: 'ProposalSupport',
  tableName: 'proposal_support',
  properties: {
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().primary().fieldName('proposal_id'),
    citizenId: () =>
      p.manyToOne(CitizenEntity).mapToPk().primary().fieldName('citizen_id').deleteRule('cascade'),
    supportedAt: instant(),
  },
});

export type ProposalSupportEntity = InferEntity<typeof ProposalSupportEntity>;
