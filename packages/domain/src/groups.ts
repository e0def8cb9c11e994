import type { ProposalFacts } from './proposal-facts.js';
import { accept, refuse, type Result } from './refusals.js';

/** Leading a group decides the outcome of all: who is recused from a lead puts nothing under it. */
export const checkLeads = (lead: Pick<ProposalFacts, 'recused'>): Result<null> =>
  lead.recused ? refuse('NOT_ALLOWED', 'recused') : accept(null);

/** When a group's lead leaves, its oldest member leads: the earliest received, then the lowest reference. */
export const nextLead = <Member extends { reference: string; submittedAt: string }>(
  members: readonly Member[],
): Member | null =>
  members.toSorted((a, b) =>
    `${a.submittedAt} ${a.reference}` < `${b.submittedAt} ${b.reference}` ? -1 : 1,
  )[0] ?? null;
