import { outcomeOfState } from '@iltizam/domain/publication';
import { reversibleActions } from '@iltizam/domain/proposal-table';
import { proposalActions, type ProposalRule } from '@iltizam/domain/proposal-workflow';
import type { ProposalState } from '../generated/graphql';

/** The table's line for an action that is open in a state. */
export const ruleOf = (action: string, state: ProposalState): ProposalRule | undefined =>
  proposalActions.find((rule) => rule.action === action && rule.from.includes(state));

const against: readonly unknown[] = ['INADMISSIBLE', 'NOT_RETAINED', 'NOT_INCLUDED'];

/** Does the decision end in an outcome against the proposal? Then its reason must explain, not only be there. */
export function mustExplain(rule: ProposalRule): boolean {
  const end = rule.toUnderSingle ?? rule.to;
  return end !== 'former' && against.includes(outcomeOfState[end]);
}

/** The sentence after a decision: one that can be taken back says so. */
export const doneText = ({ action }: { action: string }): string =>
  reversibleActions.some((reversible) => reversible === action)
    ? 'proposals.decidedForNow'
    : 'proposals.decided';
