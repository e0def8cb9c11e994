import type { ProposalAction, ProposalState } from './proposal-states.js';
import { proposalActions } from './proposal-table.js';
import type { ActorRole, College } from './roles.js';

/** One step of a proposal's timeline, oldest first. */
export type ProposalStep = {
  action: ProposalAction;
  from: ProposalState | null;
  to: ProposalState;
  userId: string | null;
  role: ActorRole | null;
  college: College | null;
};

export type Replayed = {
  /** What TAKE_BACK, UNGROUP or SESSION_UPHOLD would restore. */
  formerState: ProposalState | null;
  lastDecision: { userId: string | null; action: ProposalAction } | null;
  proposedBy: { userId: string | null; role: ActorRole; college: College | null } | null;
  askedAuthor: boolean;
  hasObjected: boolean;
  /** Who took part in the standing decision. */
  deciders: string[];
};

/** Steps that restore what was before, so that the undone step leaves the stack. */
export const restoringActions: readonly ProposalAction[] = ['TAKE_BACK', 'UNGROUP', 'SESSION_UPHOLD'];

/** Steps by which somebody of the committee decides: receiving is none, and undoing takes one away. */
export const committeeActions: readonly ProposalAction[] = [
  ...new Set(proposalActions.filter(({ by }) => by.MEMBER ?? by.SECRETARIAT).map(({ action }) => action)),
].filter((action) => action !== 'SUBMIT' && !restoringActions.includes(action));

/**
 * What the rules need to know of a proposal's past. A step that is undone counts no more, so that a proposal
 * grouped from REFERRED and ungrouped again still knows what the session could uphold.
 */
export function replay(steps: readonly ProposalStep[]): Replayed {
  const standing: ProposalStep[] = [];
  for (const step of steps) {
    if (restoringActions.includes(step.action)) standing.pop();
    else standing.push(step);
  }
  const last = standing.at(-1);
  const before = standing.at(-2);
  const proposer = last?.to === 'REFUSAL_PROPOSED' ? last : null;
  const deciding = last?.action === 'CONFIRM_REFUSAL' ? [before, last] : [last];
  return {
    formerState: last?.from ?? null,
    lastDecision: last ? { userId: last.userId, action: last.action } : null,
    proposedBy: proposer?.role
      ? { userId: proposer.userId, role: proposer.role, college: proposer.college }
      : null,
    askedAuthor: steps.some(({ action }) => action === 'ANSWER_QUESTION' || action === 'QUESTION_LAPSED'),
    hasObjected: steps.some(({ action }) => action === 'OBJECT'),
    deciders: [...new Set(deciding.flatMap((step) => step?.userId ?? []))],
  };
}
