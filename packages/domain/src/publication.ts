import type { AssignmentDecision } from './assignment-workflow.js';
import type { OutcomeDecision } from './outcomes.js';
import type { ProposalState } from './proposal-states.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor } from './roles.js';

/** The outcome a state stands for; null while nothing is decided, and for what its author withdrew. */
export const outcomeOfState: Readonly<Record<ProposalState, OutcomeDecision | null>> = {
  DRAFT: null,
  SUBMITTED: null,
  AWAITING_AUTHOR: null,
  REFERRED: null,
  REFUSAL_PROPOSED: null,
  INADMISSIBLE: 'INADMISSIBLE',
  GROUPED: 'GROUPED',
  ADMISSIBLE: null,
  ASSIGNED: null,
  RETAINED: 'RETAINED',
  NOT_RETAINED: 'NOT_RETAINED',
  INCORPORATED: 'INCORPORATED',
  NOT_INCLUDED: 'NOT_INCLUDED',
  WITHDRAWN: null,
};

/** A retained proposal is retained in part where its lead institution said so. */
export const outcomeOf = (
  state: ProposalState,
  leadDecision: AssignmentDecision | null,
): OutcomeDecision | null =>
  state === 'RETAINED' && leadDecision === 'PARTLY_RETAINED' ? 'PARTLY_RETAINED' : outcomeOfState[state];

export type PublicationFacts = {
  state: ProposalState;
  /** The outcome of the present state is already published. */
  outcomePublished: boolean;
  /** Everybody who took part in the decision: who proposed and who confirmed, or the officer who answered. */
  deciders: readonly string[];
};

/** Publishing is the secretariat's, and never of what the same person decided alone. */
export function checkPublication(actor: Actor, facts: PublicationFacts): Result<null> {
  if (!hasRole(actor, 'SECRETARIAT')) return refuse('NOT_ALLOWED', 'role');
  if (outcomeOfState[facts.state] === null)
    return refuse('WRONG_STATE', 'nothingToPublish', { facts: { state: facts.state } });
  if (facts.outcomePublished) return refuse('WRONG_STATE', 'outcomePublished');
  const alone = facts.deciders.length > 0 && facts.deciders.every((id) => id === actor.userId);
  return alone ? refuse('NOT_ALLOWED', 'decidedAlone') : accept(null);
}
