import { checkStages, stageRules } from './plan-stages.js';
import type { ProposalFacts } from './proposal-facts.js';
import { accept, refuse, type Result } from './refusals.js';
import type { Actor } from './roles.js';
import { triageAidRole, type triageAidRoles } from './triage-aids.js';

/** One idea taken out of a proposal leaves another in it: two at least, each a proposal of its own from then on. */
export const fewestIdeas = 2;
export const mostIdeas = 8;

type SplittingRole = (typeof triageAidRoles)[number];

export type Splitting = Pick<ProposalFacts, 'state' | 'recused' | 'openStages'> & {
  /** It was split before. */
  hasParts: boolean;
};

/**
 * Whoever screens may split what waits for screening into its ideas, once. The proposal itself stays as it was
 * written and waits for its own decision; grouping an idea under it again undoes the split.
 */
export function checkSplit(
  actor: Actor,
  { state, recused, openStages, hasParts }: Splitting,
  ideas: number,
): Result<SplittingRole> {
  const role = triageAidRole(actor);
  if (role === null) return refuse('NOT_ALLOWED', 'role');
  if (recused) return refuse('NOT_ALLOWED', 'recused');
  if (state !== 'SUBMITTED') return refuse('WRONG_STATE', undefined, { facts: { state } });
  if (hasParts) return refuse('WRONG_STATE', 'alreadySplit', { facts: { state } });
  const stages = checkStages(stageRules.screen, openStages);
  if (!stages.ok) return stages;
  return ideas < fewestIdeas || ideas > mostIdeas
    ? refuse('INVALID_INPUT', 'outOfRange', {
        field: 'ideas',
        facts: { minimum: fewestIdeas, maximum: mostIdeas, given: ideas },
      })
    : accept(role);
}
