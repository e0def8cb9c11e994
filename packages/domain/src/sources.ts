import type { ProposalAction, ProposalState } from './proposal-states.js';
import { accept, refuse, type Result } from './refusals.js';

/** Proposals a card can have among its sources. One proposal may feed several cards. */
export const sourceStates = ['RETAINED', 'INCORPORATED'] as const satisfies readonly ProposalState[];

export function checkSource(proposal: { state: ProposalState; samePlan: boolean }): Result<null> {
  if (!(sourceStates as readonly ProposalState[]).includes(proposal.state))
    return refuse('WRONG_STATE', undefined, {
      field: 'proposal',
      facts: { state: proposal.state },
    });
  return proposal.samePlan ? accept(null) : refuse('INVALID_INPUT', 'otherPlan', { field: 'proposal' });
}

/** What linking does to the proposal: the first link incorporates it, a further one only adds. */
export const proposalAfterLink = (state: ProposalState): Extract<ProposalAction, 'INCORPORATE'> | null =>
  state === 'RETAINED' ? 'INCORPORATE' : null;

/** What unlinking, or dropping the card, does: the last link that goes gives the proposal back. */
export const proposalAfterUnlink = (
  state: ProposalState,
  linksLeft: number,
): Extract<ProposalAction, 'UNLINK'> | null =>
  state === 'INCORPORATED' && linksLeft === 0 ? 'UNLINK' : null;
