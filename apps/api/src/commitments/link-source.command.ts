import { checkCardChange } from '@iltizam/domain/commitment-fields';
import { InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { lockVersion } from '../commands/lock.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { conflictOver, holdProposal } from '../proposals/hold-proposal.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { CommitmentEntity } from './commitment.entity.js';
import { commitmentPayload, type CommitmentPayload } from './commitment.payloads.js';
import { called, holdCard } from './hold-card.js';
import { addSource } from './source-links.js';

@InputType({ description: 'A proposal and the card that has it, or will have it, among its sources.' })
export class LinkSourceInput {
  @StaffField(() => String, { description: 'The commitment (reference).' })
  commitment!: string;

  @StaffField(() => Int, { description: 'The version of the commitment the person saw.' })
  commitmentVersion!: number;

  @StaffField(() => String, { description: 'The proposal (reference).' })
  proposal!: string;

  @StaffField(() => Int, { description: 'The version of the proposal the person saw.' })
  proposalVersion!: number;

  @StaffField(() => String, {
    nullable: true,
    description: 'Sent again with the same key, it has one effect.',
  })
  idempotencyKey?: string | null;
}

export async function linkSource(context: Context, input: LinkSourceInput): Promise<CommitmentPayload> {
  const { id } = await runCommand(context, {
    operation: 'Mutation.linkSource',
    input,
    change: async (change) => {
      const { card, proposal } = await holdBoth(change, input);
      await addSource(change, card, proposal);
      return { id: card.id };
    },
  });
  return commitmentPayload(context, id);
}

/** The card and the proposal, each as the person saw it. */
export async function holdBoth(change: Change, input: LinkSourceInput) {
  const facts = await holdCard(change, called(input.commitment));
  const may = checkCardChange(change.actor, facts, ['sources']);
  const card = await take(change, CommitmentEntity, { id: facts.id, version: input.commitmentVersion }, may);
  const proposal = await holdProposal(change, input.proposal);
  await lockVersion(change.em, ProposalEntity, { id: proposal.id }, input.proposalVersion, () =>
    conflictOver(change, proposal, { commitment: card.reference }),
  );
  card.updatedAt = change.now;
  return { card, proposal };
}
