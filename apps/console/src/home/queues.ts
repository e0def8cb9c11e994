import { outcomeOfState } from '@iltizam/domain/publication';
import { proposalStates } from '@iltizam/domain/proposal-states';
import type { Operation } from '@iltizam/domain/permissions';
import type { ProposalFilter, WorkCountsQuery } from '../generated/graphql';

/** States in which something is decided that the public can be told. */
const decided = proposalStates.filter((state) => outcomeOfState[state] !== null);

export type QueueName = keyof WorkCountsQuery;

/** What each queue holds: the same filter counts it here and lists it there. */
export const queueFilters: Record<QueueName, ProposalFilter> = {
  toScreen: { workflowState: ['SUBMITTED'], waitingForMe: true },
  toConfirm: { workflowState: ['REFUSAL_PROPOSED'], waitingForMe: true },
  toAssign: { workflowState: ['ADMISSIBLE'], waitingForMe: true },
  forSession: { workflowState: ['REFERRED'], waitingForMe: true },
  // Decided, and the public still reads "under study".
  toPublish: { workflowState: decided, state: ['UNDER_STUDY'] },
};

/** Whose work a queue is: whoever may use the operation that empties it. */
export const queueOperations: Record<QueueName, Operation> = {
  toScreen: 'Mutation.decideProposal',
  toConfirm: 'Mutation.decideProposal',
  toAssign: 'Mutation.assignProposal',
  forSession: 'Mutation.decideProposal',
  toPublish: 'Mutation.publishOutcomes',
};
