import { decideProposal } from '@iltizam/domain/proposal-workflow';
import { isRecused } from '@iltizam/domain/recusal';
import { InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { accepted } from '../graphql/refused.js';
import { DayScalar } from '../graphql/scalars.js';
import { conflictOver, holdProposal, type HeldProposal } from './hold-proposal.js';
import { moveProposal } from './move-proposal.js';
import { assignTo } from './proposal-assignments.js';
import { ProposalEntity } from './proposal.entity.js';
import { proposalPayload, type ProposalPayload } from './proposal.payloads.js';

@InputType({ description: 'Puts an admissible proposal before institutions.' })
export class AssignProposalInput {
  @StaffField(() => String, { description: 'Reference of the proposal.' })
  reference!: string;

  @StaffField(() => Int, { description: 'The version that was on the screen.' })
  version!: number;

  @StaffField(() => String, { description: 'The institution whose answer decides (reference).' })
  lead!: string;

  @StaffField(() => [String], {
    nullable: true,
    description: 'Other institutions to be heard (references), each once and not the lead.',
  })
  others?: string[] | null = [];

  @StaffField(() => DayScalar, { description: 'Last day to answer, after today.' })
  dueOn!: string;

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function assignProposal(context: Context, input: AssignProposalInput): Promise<ProposalPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.assignProposal',
    input,
    change: async (change) => assignHeld(change, await holdProposal(change, input.reference), input),
  });
  return proposalPayload(context, reference);
}

/** Puts a proposal this command holds before institutions; alone or as one of many. */
export async function assignHeld(
  change: Change,
  held: HeldProposal,
  { version, lead, dueOn, ...input }: Omit<AssignProposalInput, 'reference'>,
): Promise<{ reference: string }> {
  const institutions = { lead, others: input.others ?? [] };
  // The institutions it is about to be put before are concerned by it as much as those it is before already.
  const concerned = [...held.conflicts.concerned, lead, ...institutions.others];
  const recused = isRecused(change.actor, { ...held.conflicts, concerned });
  const decided = decideProposal({
    action: 'ASSIGN',
    actor: change.actor,
    proposal: { ...held, recused },
    given: { institutions, dueOn, today: change.today },
  });
  const proposal = await take(change, ProposalEntity, { id: held.id, version }, decided, () =>
    conflictOver(change, held, { action: 'ASSIGN', ...institutions, dueOn }),
  );
  const institutionId = await assignTo(change, proposal, { ...institutions, dueOn });
  await moveProposal(change, proposal, { ...accepted(decided), institutionId });
  return { reference: held.reference };
}
