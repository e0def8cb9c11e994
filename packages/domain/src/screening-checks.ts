import type { ProposalAction } from './proposal-states.js';
import type { InadmissibilityReason } from './reasons.js';
import { accept, refuse, type Result } from './refusals.js';

/** The three criteria of screening, in the committee's order: clear, precise, directly linked to open government. */
export const screeningCriteria = ['clear', 'precise', 'linked'] as const;
export type ScreeningCriterion = (typeof screeningCriteria)[number];

export const checkAnswers = ['YES', 'NO', 'UNSURE'] as const;
export type CheckAnswer = (typeof checkAnswers)[number];

/** How a reader answered each criterion; null where it was left open. */
export type ScreeningChecks = Record<ScreeningCriterion, CheckAnswer | null>;

/** Reasons of a refusal that say no to a criterion. */
export const criterionOfReason = {
  UNCLEAR: 'clear',
  IMPRECISE: 'precise',
  NOT_LINKED_TO_OPENNESS: 'linked',
} as const satisfies Partial<Record<InadmissibilityReason, ScreeningCriterion>>;

/** Steps that say a proposal meets the criteria. */
const admitting: readonly ProposalAction[] = ['ADMIT', 'SESSION_ADMIT'];

/**
 * The answers and the step say the same: nothing is admitted against a no, and nothing refused for a criterion that was
 * found met. Criteria left open or unsure stand against nothing.
 */
export function checkScreening(
  action: ProposalAction,
  reasonCode: InadmissibilityReason | null | undefined,
  checks: ScreeningChecks | null | undefined,
): Result<null> {
  if (checks == null) return accept(null);
  const disagrees = (criterion: ScreeningCriterion) =>
    refuse('INVALID_INPUT', 'checksDisagree', { field: `checks.${criterion}`, facts: { action } });
  const unmet = screeningCriteria.find((criterion) => checks[criterion] === 'NO');
  if (unmet !== undefined && admitting.includes(action)) return disagrees(unmet);
  const blamed: ScreeningCriterion | undefined = (
    criterionOfReason as Partial<Record<InadmissibilityReason, ScreeningCriterion>>
  )[reasonCode as InadmissibilityReason];
  return blamed !== undefined && checks[blamed] === 'YES' ? disagrees(blamed) : accept(null);
}
