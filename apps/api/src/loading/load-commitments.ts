import type { Commitment } from '@iltizam/dataset/commitments/commitments';
import type { Dataset } from '@iltizam/dataset/dataset';
import { ActivityEntity } from '../commitments/activity.entity.js';
import { CommitmentEntity } from '../commitments/commitment.entity.js';
import { CommitmentInstitutionEntity } from '../commitments/commitment-institution.entity.js';
import { CommitmentSourceEntity } from '../commitments/commitment-source.entity.js';
import { IndicatorEntity } from '../commitments/indicator.entity.js';
import { RelatedCommitmentEntity } from '../commitments/related-commitment.entity.js';
import { sortKeyOf } from '../commitments/sort-key.js';
import type { EntityManager } from '../database/database.js';
import { idOf, type Held } from './held.js';
import { instantOf } from './instants.js';
import { clock } from '../database/clock.js';

export async function loadCommitments(em: EntityManager, dataset: Dataset, held: Held): Promise<number> {
  const missing = dataset.commitments.filter((commitment) => !held.commitments.has(commitment.reference));
  const starts = new Map(dataset.plans.map((plan) => [plan.reference, plan.startsOn]));
  for (const commitment of missing) {
    const row = em.create(CommitmentEntity, cardOf(commitment, starts.get(commitment.plan)!, held));
    held.commitments.set(commitment.reference, row.id);
  }
  await em.flush();
  for (const commitment of missing) loadParts(em, commitment, held);
  const added = new Set(missing.map((commitment) => commitment.reference));
  for (const { commitment, proposal } of dataset.sources.filter((link) => added.has(link.commitment))) {
    const linked = dataset.proposals
      .find((candidate) => candidate.reference === proposal)
      ?.timeline.find((step) => step.action === 'INCORPORATE');
    em.create(CommitmentSourceEntity, {
      commitmentId: idOf(held.commitments, commitment),
      proposalId: idOf(held.proposals, proposal),
      linkedAt: linked ? instantOf(linked.at) : clock.now(),
    });
  }
  await em.flush();
  return missing.length;
}

function cardOf(commitment: Commitment, planStartsOn: string, held: Held) {
  return {
    reference: commitment.reference,
    number: commitment.number,
    listNumber: commitment.listNumber,
    sortKey: sortKeyOf(planStartsOn, commitment.number),
    planId: idOf(held.plans, commitment.plan),
    areaId: commitment.area === null ? null : idOf(held.areas, `${commitment.plan}/${commitment.area}`),
    leadInstitutionId: idOf(held.institutions, commitment.leadInstitution),
    state: commitment.state,
    title: commitment.title,
    problem: commitment.problem,
    solution: commitment.solution,
    expectedResults: commitment.expectedResults,
    contribution: commitment.contribution,
    additionalInformation: commitment.additionalInformation,
    ogpValues: commitment.ogpValues,
    ogpRelevance: commitment.ogpRelevance,
    sdgs: commitment.sdgs,
    governmentPartners: commitment.governmentPartners,
    contactPosition: commitment.contact?.position ?? null,
    contactMailbox: commitment.contact?.mailbox ?? null,
    startsOn: commitment.startsOn,
    endsOn: commitment.endsOn,
    startPrecision: commitment.startPrecision,
    endPrecision: commitment.endPrecision,
    reportedPercent: commitment.reportedProgress?.percent ?? null,
    reportedAsOf: commitment.reportedProgress?.asOf ?? null,
    remarks: commitment.remarks,
    provenance: commitment.provenance,
    record: { ...commitment.record, datesFrom: commitment.datesFrom, sources: commitment.sources },
  };
}

function loadParts(em: EntityManager, commitment: Commitment, held: Held): void {
  const commitmentId = idOf(held.commitments, commitment.reference);
  for (const { datesDisagree: _, ...activity } of commitment.activities) {
    em.create(ActivityEntity, { commitmentId, ...activity });
  }
  for (const indicator of commitment.indicators) em.create(IndicatorEntity, { commitmentId, ...indicator });
  const beside = [
    ...commitment.supportingInstitutions.map((institution) => ({ institution, role: 'SUPPORTING' as const })),
    ...commitment.partners.map((institution) => ({ institution, role: 'PARTNER' as const })),
  ];
  for (const { institution, role } of beside) {
    em.create(CommitmentInstitutionEntity, {
      commitmentId,
      institutionId: idOf(held.institutions, institution),
      role,
    });
  }
  for (const related of commitment.relatedCommitments) {
    em.create(RelatedCommitmentEntity, { commitmentId, relatedId: idOf(held.commitments, related) });
  }
}
