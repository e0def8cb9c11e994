import { firstDay, lastDay } from '@iltizam/domain/days';
import type { ProposalState } from '@iltizam/domain/proposal-states';
import type { Provenance } from '@iltizam/domain/provenance';
import type { PlanFile } from '../plans/plan.file.js';
import { precision } from '../values/dates.js';
import { commitmentReference, proposalReference } from '../values/references.js';
import type { TimelineEntry } from './life.js';
import type { ReconstructionFile } from './proposal.file.js';
import type { Proposal } from './proposals.js';

/** A proposal among the sources of a commitment. */
export type SourceLink = {
  proposal: string;
  commitment: string;
  /** What shows that the one came from the other (English). */
  because: string;
  provenance: Provenance;
};

type Lead = (commitment: string) => string;

/** When the report says the plan's process took a step; the step itself happened to every proposal that went through it. */
function stepMoment(plan: PlanFile, n: number) {
  const step = plan.exploitationSteps?.find((candidate) => candidate.n === n);
  if (step?.when === undefined) throw new Error(`${plan.slug} has no dated step ${n}`);
  return {
    at: firstDay(step.when),
    atPrecision: precision(step.when),
    until: step.end === undefined ? null : lastDay(step.end),
    untilPrecision: step.end === undefined ? null : precision(step.end),
    reasonCode: null,
    reason: null,
    provenance: 'RECONSTRUCTED' as const,
  };
}

function incorporated(
  proposal: Proposal,
  institution: string,
  plan: PlanFile,
  steps: ReconstructionFile['steps'],
): Proposal {
  const [admitted, assigned, answered, linked, published] = [
    stepMoment(plan, steps.admit),
    stepMoment(plan, steps.assign),
    stepMoment(plan, steps.retain),
    stepMoment(plan, steps.incorporate),
    stepMoment(plan, steps.publish),
  ];
  const life: TimelineEntry[] = [
    { action: 'ADMIT', from: 'SUBMITTED', to: 'ADMISSIBLE', ...admitted, institution: null },
    { action: 'ASSIGN', from: 'ADMISSIBLE', to: 'ASSIGNED', ...assigned, institution },
    { action: 'RETAIN', from: 'ASSIGNED', to: 'RETAINED', ...answered, institution },
    { action: 'INCORPORATE', from: 'RETAINED', to: 'INCORPORATED', ...linked, institution },
  ];
  const state: ProposalState = 'INCORPORATED';
  return {
    ...proposal,
    state,
    timeline: [...proposal.timeline, ...life],
    assignment: {
      institution,
      lead: true,
      state: 'RETAINED',
      justification: null,
      assignedAt: assigned.at,
      assignedPrecision: assigned.atPrecision,
      answeredOn: answered.at,
      answeredPrecision: answered.atPrecision,
      provenance: 'RECONSTRUCTED',
    },
    outcome: {
      decision: 'INCORPORATED',
      reason: null,
      justification: null,
      publishedOn: published.at,
      publishedPrecision: published.atPrecision,
      provenance: 'RECONSTRUCTED',
    },
  };
}

/** Takes the proposals that are known to have become commitments through the dated steps of their plan's process. */
export function reconstruct(
  received: readonly Proposal[],
  curated: readonly ReconstructionFile[],
  plans: readonly PlanFile[],
  leadOf: Lead,
): { proposals: Proposal[]; sources: SourceLink[] } {
  const lives = new Map(received.map((proposal) => [proposal.reference, proposal]));
  const sources: SourceLink[] = [];
  for (const { plan: slug, steps, incorporated: links } of curated) {
    for (const { proposal: number, commitment: card, because } of links) {
      const plan = plans.find((candidate) => candidate.slug === slug);
      const link = { proposal: proposalReference(slug, number), commitment: commitmentReference(slug, card) };
      const proposal = lives.get(link.proposal);
      if (plan === undefined || proposal === undefined) throw new Error(`${link.proposal} is not held`);
      sources.push({ ...link, because, provenance: 'RECONSTRUCTED' });
      // A proposal that feeds two cards lives through the steps once, with the first card's lead.
      if (proposal.state === 'INCORPORATED') continue;
      lives.set(link.proposal, incorporated(proposal, leadOf(link.commitment), plan, steps));
    }
  }
  return { proposals: [...lives.values()], sources };
}
