import type { CommitmentFacts, CommitmentState } from './commitment-table.js';
import type { Day } from './days.js';
import { checkStages, stageRules, type StageKind } from './plan-stages.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';
import { quarters } from './round-items.js';

/** Cards a round asks: those that are carried out. */
export const askedStates = ['ADOPTED', 'IN_PROGRESS'] as const satisfies readonly CommitmentState[];

/**
 * A round is opened for a quarter that has begun, from the plan's first year on, with a last day to come, while the plan
 * is carried out: what its years left undone is asked about after them too.
 */
export function checkRound(
  round: { year: number; quarter: number; dueOn: Day },
  plan: { startsOn: Day; openStages: readonly StageKind[] },
  today: Day,
): Result<null> {
  const { year, quarter, dueOn } = round;
  if (!(quarters as readonly number[]).includes(quarter))
    return refuse('INVALID_INPUT', 'outOfRange', { field: 'quarter', facts: { minimum: 1, maximum: 4 } });
  const [minimum, maximum] = [plan.startsOn, today].map((day) => Number(day.slice(0, 4))) as [number, number];
  if (year < minimum)
    return refuse('INVALID_INPUT', 'outOfRange', { field: 'year', facts: { minimum, maximum, given: year } });
  const begins = `${year}-${String(quarter * 3 - 2).padStart(2, '0')}-01`;
  if (begins > today) return refuse('INVALID_INPUT', 'afterToday', { field: 'quarter' });
  if (dueOn <= today) return refuse('INVALID_INPUT', 'notAfterToday', { field: 'dueOn' });
  return checkStages(stageRules.report, plan.openStages);
}

/**
 * In a plan that has had a round what officers report waits for validation: it goes through the card's draft. Without
 * rounds, and for the secretariat, it stands as soon as it is said.
 */
export function checkDirectReport(
  actor: Actor,
  { inRounds }: Pick<CommitmentFacts, 'inRounds'>,
): Result<null> {
  if (!inRounds || hasRole(actor, 'SECRETARIAT')) return accept(null);
  return refuse('WRONG_STATE', 'byDraft');
}
