import { checkStages, stageRules } from './plan-stages.js';
import type { ProposalFacts } from './proposal-facts.js';
import { columnOf } from './reconciliation.js';
import { accept, refuse, type Result } from './refusals.js';
import type { Actor } from './roles.js';
import { usesTriageAids } from './triage-aids.js';

/**
 * Whoever screens may put a proposal under another theme of its plan while it is under study: what was decided was
 * decided under the theme it had.
 */
export function checkThemeChange(
  actor: Actor,
  { state, recused, openStages }: Pick<ProposalFacts, 'state' | 'recused' | 'openStages'>,
): Result<null> {
  if (!usesTriageAids(actor)) return refuse('NOT_ALLOWED', 'role');
  if (recused) return refuse('NOT_ALLOWED', 'recused');
  if (columnOf(state) !== 'pending') return refuse('WRONG_STATE', undefined, { facts: { state } });
  const stages = checkStages(stageRules.screen, openStages);
  return stages.ok ? accept(null) : stages;
}
