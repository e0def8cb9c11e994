import type { Dataset } from '@iltizam/dataset/dataset';
import type { ChannelCount, Plan, RecordedTotal } from '@iltizam/dataset/plans/plans';
import type { EntityManager } from '../database/database.js';
import { AreaEntity } from '../plans/area.entity.js';
import { PlanEntity, type PlanFigures } from '../plans/plan.entity.js';
import { StageEntity } from '../plans/stage.entity.js';
import { ThemeEntity } from '../plans/theme.entity.js';
import { idOf, type Held } from './held.js';

export async function loadPlans(em: EntityManager, dataset: Dataset, held: Held): Promise<number> {
  const missing = dataset.plans.filter((plan) => !held.plans.has(plan.reference));
  for (const plan of missing) {
    const proposals = dataset.proposals.filter((proposal) => proposal.plan === plan.reference).length;
    const row = em.create(PlanEntity, {
      reference: plan.reference,
      ordinal: plan.ordinal,
      title: plan.title,
      startsOn: plan.startsOn,
      endsOn: plan.endsOn,
      startPrecision: plan.startPrecision,
      endPrecision: plan.endPrecision,
      stage: plan.stage,
      ownerId: plan.owner === null ? null : idOf(held.institutions, plan.owner),
      methodology: plan.methodology,
      adoptedOn: plan.adoptedOn,
      recordedCommitmentCount: plan.recordedCommitmentCount,
      recordedDraftCount: plan.draftCommitmentCount,
      reportedPercent: plan.reportedProgress?.percent ?? null,
      reportedAsOf: plan.reportedProgress?.asOf ?? null,
      figures: figuresOf(plan),
      record: { ...plan.record, sources: plan.sources },
      lastProposalNumber: proposals,
    });
    held.plans.set(plan.reference, row.id);
  }
  await em.flush();
  for (const plan of missing) loadParts(em, plan, held);
  await em.flush();
  return missing.length;
}

function loadParts(em: EntityManager, plan: Plan, held: Held): void {
  const planId = idOf(held.plans, plan.reference);
  for (const { kind, startsOn, endsOn, startPrecision, endPrecision, note } of plan.stages) {
    em.create(StageEntity, { planId, kind, startsOn, endsOn, startPrecision, endPrecision, note });
  }
  for (const { reference, ordinal, name } of plan.areas) {
    const row = em.create(AreaEntity, { planId, reference, ordinal, name });
    held.areas.set(`${plan.reference}/${reference}`, row.id);
  }
  for (const { reference, ordinal, name, note, rationale, recordedProposals } of plan.themes) {
    const row = em.create(ThemeEntity, {
      planId,
      reference,
      ordinal,
      name,
      note,
      rationale,
      recordedPortal: countOf(recordedProposals, 'PORTAL'),
      recordedMeeting: countOf(recordedProposals, 'MEETING'),
    });
    held.themes.set(`${plan.reference}/${reference}`, row.id);
  }
}

function figuresOf(plan: Plan): PlanFigures | null {
  const { recordedProposals, recordedParticipants, publicConsultation } = plan;
  if (!recordedProposals && !recordedParticipants && !publicConsultation) return null;
  return {
    proposals: totals(recordedProposals),
    participants: totals(recordedParticipants),
    consultation: publicConsultation && {
      weeks: publicConsultation.weeks,
      participants: publicConsultation.participants,
      comments: publicConsultation.comments,
      startsOn: publicConsultation.startsOn,
      startPrecision: publicConsultation.startPrecision,
    },
  };
}

const totals = (recorded: RecordedTotal | null) =>
  recorded && {
    portal: countOf(recorded.byChannel, 'PORTAL'),
    meeting: countOf(recorded.byChannel, 'MEETING'),
    total: recorded.total,
  };

const countOf = (counts: ChannelCount[], channel: ChannelCount['channel']): number | null =>
  counts.find((count) => count.channel === channel)?.count ?? null;
