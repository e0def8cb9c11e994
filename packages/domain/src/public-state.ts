import type { OutcomeDecision } from './outcomes.js';
import type { ProposalState } from './proposal-states.js';

/** What the public sees of a proposal: a projection, in which nothing unpublished shows. */
export const publicStates = [
  'RECEIVED',
  'UNDER_STUDY',
  'WITHDRAWN',
  'RETAINED',
  'NOT_RETAINED',
  'INADMISSIBLE',
  'GROUPED',
  'INCORPORATED',
  'NOT_INCLUDED',
] as const;
export type PublicState = (typeof publicStates)[number];

/** Without a published outcome. DRAFT is shown to nobody but those who write it. */
export const publicStateOfUnpublished: Readonly<Record<ProposalState, PublicState>> = {
  DRAFT: 'RECEIVED',
  SUBMITTED: 'RECEIVED',
  AWAITING_AUTHOR: 'UNDER_STUDY',
  REFERRED: 'UNDER_STUDY',
  REFUSAL_PROPOSED: 'UNDER_STUDY',
  INADMISSIBLE: 'UNDER_STUDY',
  GROUPED: 'UNDER_STUDY',
  ADMISSIBLE: 'UNDER_STUDY',
  ASSIGNED: 'UNDER_STUDY',
  RETAINED: 'UNDER_STUDY',
  NOT_RETAINED: 'UNDER_STUDY',
  INCORPORATED: 'UNDER_STUDY',
  NOT_INCLUDED: 'UNDER_STUDY',
  WITHDRAWN: 'WITHDRAWN',
};

export const publicStateOfOutcome: Readonly<Record<OutcomeDecision, PublicState>> = {
  RETAINED: 'RETAINED',
  PARTLY_RETAINED: 'RETAINED',
  NOT_RETAINED: 'NOT_RETAINED',
  INADMISSIBLE: 'INADMISSIBLE',
  GROUPED: 'GROUPED',
  INCORPORATED: 'INCORPORATED',
  NOT_INCLUDED: 'NOT_INCLUDED',
};

/**
 * A published outcome stands until a new one is published, also while the proposal is reopened. A withdrawal
 * is the author's own act and shows at once.
 */
export function publicState(proposal: {
  state: ProposalState;
  publishedOutcome: OutcomeDecision | null;
}): PublicState {
  if (proposal.state === 'WITHDRAWN' || proposal.publishedOutcome === null)
    return publicStateOfUnpublished[proposal.state];
  return publicStateOfOutcome[proposal.publishedOutcome];
}

/** The workflow state shown to someone signed in who does not read triage (see visibleTriage): it says no more than the public state. */
export const maskedWorkflowState: Readonly<Record<PublicState, ProposalState>> = {
  RECEIVED: 'SUBMITTED',
  UNDER_STUDY: 'SUBMITTED',
  WITHDRAWN: 'WITHDRAWN',
  RETAINED: 'RETAINED',
  NOT_RETAINED: 'NOT_RETAINED',
  INADMISSIBLE: 'INADMISSIBLE',
  GROUPED: 'GROUPED',
  INCORPORATED: 'INCORPORATED',
  NOT_INCLUDED: 'NOT_INCLUDED',
};
