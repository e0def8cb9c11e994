import type { Dataset } from '@iltizam/dataset/dataset';
import type { Proposal } from '@iltizam/dataset/proposals/proposals';
import { AssignmentEntity } from '../assignments/assignment.entity.js';
import type { EntityManager } from '../database/database.js';
import { OutcomeEntity } from '../proposals/outcome.entity.js';
import { ProposalEntity } from '../proposals/proposal.entity.js';
import { TransitionEntity } from '../timeline/transition.entity.js';
import { idOf, type Held } from './held.js';
import { instantOf } from './instants.js';

export async function loadProposals(em: EntityManager, dataset: Dataset, held: Held): Promise<number> {
  const missing = dataset.proposals.filter((proposal) => !held.proposals.has(proposal.reference));
  for (const proposal of missing) {
    const row = em.create(ProposalEntity, {
      reference: proposal.reference,
      planId: idOf(held.plans, proposal.plan),
      themeId: idOf(held.themes, `${proposal.plan}/${proposal.theme}`),
      meetingId: proposal.meeting === null ? null : idOf(held.meetings, proposal.meeting),
      channel: proposal.channel,
      title: proposal.title,
      challenges: proposal.challenges,
      solution: proposal.solution,
      expectedResult: proposal.expectedResult,
      state: proposal.state,
      submittedAt: instantOf(proposal.submittedAt),
      submittedPrecision: proposal.submittedPrecision,
      provenance: proposal.provenance,
      record: { ...proposal.record, sources: proposal.sources },
    });
    held.proposals.set(proposal.reference, row.id);
  }
  await em.flush();
  for (const proposal of missing) loadLife(em, proposal, held);
  await em.flush();
  return missing.length;
}

/** The steps the documents tell, with nobody's name: what is published of them is what became of the proposal. */
function loadLife(em: EntityManager, proposal: Proposal, held: Held): void {
  const recordId = idOf(held.proposals, proposal.reference);
  const published = proposal.outcome ? instantOf(proposal.outcome.publishedOn) : null;
  for (const step of proposal.timeline) {
    em.create(TransitionEntity, {
      recordType: 'PROPOSAL',
      recordId,
      action: step.action,
      fromState: step.from,
      toState: step.to,
      at: instantOf(step.at),
      atPrecision: step.atPrecision,
      institutionId: step.institution === null ? null : idOf(held.institutions, step.institution),
      reasonCode: step.reasonCode,
      reason: step.reason,
      publishedAt: step.action === 'SUBMIT' ? instantOf(step.at) : published,
      provenance: step.provenance,
    });
  }
  if (proposal.assignment) {
    const { institution, lead, state, justification, provenance, ...dates } = proposal.assignment;
    em.create(AssignmentEntity, {
      proposalId: recordId,
      institutionId: idOf(held.institutions, institution),
      lead,
      state,
      justification,
      assignedAt: instantOf(dates.assignedAt),
      assignedPrecision: dates.assignedPrecision,
      answeredAt: instantOf(dates.answeredOn),
      answeredPrecision: dates.answeredPrecision,
      publishedAt: published,
      provenance,
    });
  }
  if (proposal.outcome && published) {
    em.create(OutcomeEntity, {
      proposalId: recordId,
      decision: proposal.outcome.decision,
      reason: proposal.outcome.reason,
      justification: proposal.outcome.justification,
      decidedAt: published,
      publishedAt: published,
      publishedPrecision: proposal.outcome.publishedPrecision,
      provenance: proposal.outcome.provenance,
    });
  }
}
