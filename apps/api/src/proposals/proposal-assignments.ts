import { canAnswer } from '@iltizam/domain/institution-kinds';
import { reopenedAssignmentState } from '@iltizam/domain/assignment-workflow';
import { AssignmentEntity } from '../assignments/assignment.entity.js';
import type { Change } from '../commands/change.js';
import { deny } from '../graphql/refused.js';
import { InstitutionEntity } from '../institutions/institution.entity.js';
import type { ProposalEntity } from './proposal.entity.js';

interface Given {
  lead: string;
  others: readonly string[];
  dueOn: string;
}

/** Puts a proposal before institutions; what was asked before is no longer live. Returns the lead's id. */
export async function assignTo(change: Change, proposal: ProposalEntity, given: Given): Promise<string> {
  const lead = await answering(change, [given.lead], 'lead');
  const others = await answering(change, given.others, 'others');
  await endAssignments(change, proposal);
  for (const institutionId of [...lead, ...others]) {
    change.em.create(AssignmentEntity, {
      proposalId: proposal.id,
      institutionId,
      lead: lead.includes(institutionId),
      state: 'PENDING',
      dueOn: given.dueOn,
      assignedAt: change.now,
      assignedById: change.userId,
      provenance: 'ENTERED',
    });
  }
  return lead[0]!;
}

/** The ids of institutions that are there and answer. */
async function answering({ em }: Change, references: readonly string[], field: string): Promise<string[]> {
  const found = await em.find(InstitutionEntity, { reference: { $in: [...references] } });
  return references.map((reference) => {
    const institution = found.find((row) => row.reference === reference);
    if (!institution) return deny('INVALID_INPUT', 'missing', { field, facts: { institution: reference } });
    if (!canAnswer(institution.kind))
      return deny('INVALID_INPUT', 'cannotLead', { field, facts: { institution: reference } });
    return institution.id;
  });
}

export async function endAssignments({ em, now }: Change, { id }: ProposalEntity): Promise<void> {
  const live = await em.find(AssignmentEntity, { proposalId: id, endedAt: null });
  for (const assignment of live) assignment.endedAt = now;
  await em.flush();
}

/** An assignment that is taken back was none: what it had replaced is live again, such as who returned the proposal. */
export async function takeBackAssignments({ em, now }: Change, { id }: ProposalEntity): Promise<void> {
  const live = await em.find(AssignmentEntity, { proposalId: id, endedAt: null });
  const assignedAt = live.map((assignment) => assignment.assignedAt);
  const replaced = await em.find(AssignmentEntity, { proposalId: id, endedAt: { $in: assignedAt } });
  for (const assignment of live) assignment.endedAt = now;
  // One live lead at a time: those of the step go before the others come back.
  await em.flush();
  for (const assignment of replaced) assignment.endedAt = null;
  await em.flush();
}

/** The lead institution has to answer again: its former answer is no longer public, its outcome still is. */
export async function reopenLead({ em }: Change, { id }: ProposalEntity): Promise<void> {
  const lead = await em.findOne(AssignmentEntity, { proposalId: id, lead: true, endedAt: null });
  if (!lead) return;
  em.assign(lead, {
    state: reopenedAssignmentState,
    justification: null,
    answeredAt: null,
    answeredPrecision: null,
    answeredById: null,
    publishedAt: null,
  });
}
