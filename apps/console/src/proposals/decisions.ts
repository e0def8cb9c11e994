import { reversibleActions } from '@iltizam/domain/proposal-table';
import { proposalActions, type ProposalRule } from '@iltizam/domain/proposal-workflow';
import type { ProposalState } from '../generated/graphql';

/** The table's line for an action that is open in a state. */
export const ruleOf = (action: string, state: ProposalState): ProposalRule | undefined =>
  proposalActions.find((rule) => rule.action === action && rule.from.includes(state));

/** The sentence after a decision: one that can be taken back says so. */
export const doneText = ({ action }: { action: string }): string =>
  reversibleActions.some((reversible) => reversible === action)
    ? 'proposals.decidedForNow'
    : 'proposals.decided';
