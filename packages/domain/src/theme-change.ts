import { checkStages, stageRules } from './plan-stages.js';
import type { ProposalFacts } from './proposal-facts.js';
import { columnOf } from './reconciliation.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';

/**
 * Whoever screens may put a proposal under another theme of its plan while it is under study: what was decided was
 * decided under the theme it had.
 */
export function checkThemeChange(
  actor: Actor,
  { state, recused, openStages }: Pick<ProposalFacts, 'state' | 'recused' | 'openStages'>,
): Result<null> {
  const isSecretariat = hasRole(actor, 'SECRETARIAT');
  if (!isSecretariat && !hasRole(actor, 'MEMBER')) return refuse('NOT_ALLOWED', 'role');
  if (!isSecretariat && recused) return refuse('NOT_ALLOWED', 'recused');
  if (columnOf(state) !== 'pending') return refuse('WRONG_STATE', undefined, { facts: { state } });
  const stages = checkStages(stageRules.screen, openStages);
  return stages.ok ? accept(null) : stages;
}
