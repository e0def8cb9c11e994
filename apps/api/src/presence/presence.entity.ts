import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { PresenceActivity } from '@iltizam/domain/presence';
import { UserEntity } from '../accounts/user.entity.js';
import { instant } from '../database/columns.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** Who has a proposal open. A row is alive for a moment after its last heartbeat; nobody tidies up after a closed laptop. */
export const PresenceEntity = defineEntity({
  name: 'Presence',
  tableName: 'presence',
  properties: {
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().primary().fieldName('proposal_id'),
    userId: () => p.manyToOne(UserEntity).mapToPk().primary().fieldName('account_id'),
    activity: p.string().$type<PresenceActivity>(),
    since: instant(),
    seenAt: instant(),
  },
});

export type PresenceEntity = InferEntity<typeof PresenceEntity>;
