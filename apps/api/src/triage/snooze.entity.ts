import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import type { SnoozeEvent } from '@iltizam/domain/snooze';
import { UserEntity } from '../accounts/user.entity.js';
import { day, instant } from '../database/columns.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';

/** "Later": a person's own mark on a proposal, until a day or an event. No state of the proposal. */
export const SnoozeEntity = defineEntity({
  name: 'Snooze',
  tableName: 'snooze',
  properties: {
    userId: () => p.manyToOne(UserEntity).mapToPk().primary().fieldName('account_id'),
    proposalId: () => p.manyToOne(ProposalEntity).mapToPk().primary().fieldName('proposal_id'),
    /** The day it comes back; null where it waits for the event. */
    until: day().nullable(),
    event: p.string().$type<SnoozeEvent>().nullable(),
    at: instant(),
  },
});

export type SnoozeEntity = InferEntity<typeof SnoozeEntity>;
