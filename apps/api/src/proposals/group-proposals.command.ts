import { checkLeads } from '@iltizam/domain/groups';
import { decideProposal } from '@iltizam/domain/proposal-workflow';
import type { ActorRole } from '@iltizam/domain/roles';
import { InputType, Int } from 'type-graphql';
import type { Change } from '../commands/change.js';
import { runCommand } from '../commands/run-command.js';
import { take } from '../commands/take.js';
import type { Context } from '../graphql/context.js';
import { StaffField } from '../graphql/public.js';
import { accepted, deny, notFound } from '../graphql/refused.js';
import { joinGroup } from './grouping.js';
import { conflictOver, holdProposals, type HeldProposal } from './hold-proposal.js';
import { moveProposal } from './move-proposal.js';
import { ProposalEntity } from './proposal.entity.js';
import { checkBatch, ProposalVersionInput } from './proposal-version.input.js';
import { proposalPayload, type ProposalPayload } from './proposal.payloads.js';

@InputType({ description: 'Puts proposals under one that says the same. All of them, or none.' })
export class GroupProposalsInput {
  @StaffField(() => String, { description: 'The proposal that is studied for all (reference).' })
  lead!: string;

  @StaffField(() => Int, { description: "The lead's version that was on the screen." })
  leadVersion!: number;

  @StaffField(() => [ProposalVersionInput], { description: 'Those that follow it.' })
  members!: ProposalVersionInput[];

  @StaffField(() => String, { nullable: true, description: 'Sent again with the same key, it is done once.' })
  idempotencyKey?: string | null;
}

export async function groupProposals(context: Context, input: GroupProposalsInput): Promise<ProposalPayload> {
  const { reference } = await runCommand(context, {
    operation: 'Mutation.groupProposals',
    input,
    change: (change) => group(change, input),
  });
  return proposalPayload(context, reference);
}

async function group(change: Change, { lead: reference, leadVersion, members }: GroupProposalsInput) {
  if (members.length === 0) deny('INVALID_INPUT', 'missing', { field: 'members' });
  checkBatch(members, 'members');
  const held = await holdProposals(change, [reference, ...members.map((member) => member.reference)]);
  const heldLead = held.get(reference);
  if (!heldLead) throw notFound();
  const lead = await take(
    change,
    ProposalEntity,
    { id: heldLead.id, version: leadVersion },
    checkLeads(heldLead),
    () => conflictOver(change, heldLead, { action: 'GROUP' }),
  );
  const before = { state: heldLead.state, planId: heldLead.planId };
  for (const member of members) {
    const heldMember = held.get(member.reference);
    if (!heldMember) throw notFound();
    await follow(change, heldMember, member.version, lead, before);
  }
  return { reference };
}

async function follow(
  change: Change,
  held: HeldProposal,
  version: number,
  lead: ProposalEntity,
  { state, planId }: Pick<HeldProposal, 'state' | 'planId'>,
): Promise<void> {
  const decided = decideProposal({
    action: 'GROUP',
    actor: change.actor,
    proposal: held,
    given: { lead: { reference: lead.reference, state, samePlan: held.planId === planId } },
  });
  const proposal = await take(change, ProposalEntity, { id: held.id, version }, decided, () =>
    conflictOver(change, held, { action: 'GROUP', lead: lead.reference }),
  );
  const decision = accepted(decided);
  await joinGroup(change, proposal, lead, decision.actorRole);
  await moveProposal(change, proposal, decision);
  touchLead(change, lead, held.reference, decision.actorRole);
}

function touchLead(
  change: Change,
  { id, reference }: ProposalEntity,
  member: string,
  actorRole: ActorRole,
): void {
  const changes = [{ field: 'members', before: null, after: member }];
  change.touch({ recordType: 'PROPOSAL', recordId: id, reference, changes }, actorRole);
}
