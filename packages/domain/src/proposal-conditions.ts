import {
  objectionableStates,
  reversibleActions,
  type ProposalCondition,
  type ProposalPermit,
} from './proposal-table.js';
import type { ProposalFacts } from './proposal-facts.js';
import { accept, refuse, type Result } from './refusals.js';
import type { Actor, College } from './roles.js';

const isOneOf = (list: readonly unknown[], value: unknown): boolean => list.includes(value);

export const hasAcceptedAssignment = (facts: ProposalFacts): boolean =>
  facts.assignments.some(({ state }) => state !== 'PENDING' && state !== 'RETURNED');

/** May this person, sitting in this college, use a permit of the table on this proposal? */
export function checkPermit(
  permit: ProposalPermit,
  actor: Actor,
  college: College | null,
  facts: ProposalFacts,
): Result<null> {
  if (permit === 'always') return accept(null);
  if (permit === 'untilSeated' && facts.committeeSits) return refuse('NOT_ALLOWED', 'inSession');
  if (permit === 'samePerson') {
    const same = actor.userId !== null && facts.lastDecision?.userId === actor.userId;
    if (!same) return refuse('NOT_ALLOWED', 'notSamePerson');
  }
  if (facts.recused) return refuse('NOT_ALLOWED', 'recused');
  if (permit === 'secondReader') return checkSecondReader(actor, college, facts);
  return accept(null);
}

function checkSecondReader(
  actor: Actor,
  college: College | null,
  { proposedBy }: ProposalFacts,
): Result<null> {
  if (proposedBy === null) return accept(null);
  if (proposedBy.userId !== null && proposedBy.userId === actor.userId)
    return refuse('NOT_ALLOWED', 'proposer');
  if (proposedBy.role === 'SECRETARIAT') return accept(null);
  if (college === null || college === proposedBy.college) return refuse('NOT_ALLOWED', 'sameCollege');
  return accept(null);
}

const conditions: Record<ProposalCondition, (facts: ProposalFacts) => Result<null>> = {
  authorReachable: (facts) =>
    facts.hasReachableAuthor ? accept(null) : refuse('WRONG_STATE', 'noAuthorToAsk'),
  outcomePublished: (facts) =>
    facts.outcomePublished ? accept(null) : refuse('WRONG_STATE', 'outcomeNotPublished'),
  notYetObjected: (facts) => (facts.hasObjected ? refuse('WRONG_STATE', 'alreadyObjected') : accept(null)),
  afterObjection: (facts) =>
    isOneOf(objectionableStates, facts.formerState) ? accept(null) : refuse('WRONG_STATE', 'nothingToUphold'),
  reversible: (facts) => {
    if (facts.formerState === null || !isOneOf(reversibleActions, facts.lastDecision?.action))
      return refuse('WRONG_STATE', 'nothingToTakeBack');
    if (facts.outcomePublished) return refuse('WRONG_STATE', 'outcomePublished');
    if (hasAcceptedAssignment(facts)) return refuse('WRONG_STATE', 'assignmentAccepted');
    return accept(null);
  },
};

/** The first condition the proposal does not meet, if any. */
export function checkConditions(when: readonly ProposalCondition[], facts: ProposalFacts): Result<null> {
  for (const condition of when) {
    const result = conditions[condition](facts);
    if (!result.ok) return result;
  }
  return accept(null);
}
