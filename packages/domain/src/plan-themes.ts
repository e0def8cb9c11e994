import { checkStages, openStagesOf, stageRules, type PlanStanding } from './plan-stages.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';

/** As many as a person who proposes can still choose from. */
export const mostThemes = 30;

/** The themes of a plan are named by the secretariat, until collection is prepared. */
export function checkThemes(
  actor: Actor,
  plan: PlanStanding,
  themes: readonly { reference?: string | null }[],
): Result<null> {
  if (!hasRole(actor, 'SECRETARIAT')) return refuse('NOT_ALLOWED', 'role');
  const stages = checkStages(stageRules.nameThemes, openStagesOf(plan));
  if (!stages.ok) return stages;
  if (themes.length === 0 || themes.length > mostThemes)
    return refuse('INVALID_INPUT', 'outOfRange', {
      field: 'themes',
      facts: { minimum: 1, maximum: mostThemes, given: themes.length },
    });
  const named = themes.flatMap(({ reference }) => reference ?? []);
  if (new Set(named).size < named.length) return refuse('INVALID_INPUT', 'duplicate', { field: 'themes' });
  return accept(null);
}
