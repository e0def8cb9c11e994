import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { Channel } from '@iltizam/domain/channels';
import type { Provenance } from '@iltizam/domain/provenance';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import type { PublicState } from '@iltizam/domain/public-state';

/**
 * How many proposals came to stand in a place, or left it (below 0): the sum over a place is how many stand there.
 * Kept by the database with every change of a proposal (see the migration); nothing else writes it.
 */
export const ProposalTallyEntity = defineEntity({
  name: 'ProposalTally',
  tableName: 'proposal_tally',
  properties: {
    id: p.bigint('string').primary(),
    planId: p.uuid(),
    themeId: p.uuid(),
    channel: p.string().$type<Channel>(),
    provenance: p.string().$type<Provenance>(),
    moderated: p.boolean(),
    /** By a moderator: counted as received, and in no list. */
    removed: p.boolean().default(false),
    state: p.string().$type<ProposalState>(),
    publicState: p.string().$type<PublicState>(),
    count: p.integer(),
  },
});

export type ProposalTallyEntity = InferEntity<typeof ProposalTallyEntity>;
