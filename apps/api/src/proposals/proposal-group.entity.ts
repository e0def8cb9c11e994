import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { id, instant } from '../database/columns.js';
import { clock } from '../database/clock.js';

/** Proposals that say the same thing. Each keeps its text, author and files; all share the lead's outcome. */
export const ProposalGroupEntity = defineEntity({
  name: 'ProposalGroup',
  tableName: 'proposal_group',
  properties: {
    id: id(),
    /** No foreign key: the lead points back at its group, and one of the two must be written first. */
    leadId: p.uuid(),
    createdAt: instant().onCreate(() => clock.now()),
  },
});

export type ProposalGroupEntity = InferEntity<typeof ProposalGroupEntity>;
