import type { Operation } from '@iltizam/domain/permissions';
import type { ProposalAction } from '@iltizam/domain/proposal-states';
import { proposalActions } from '@iltizam/domain/proposal-workflow';
import type { Role } from '@iltizam/domain/roles';
import type { ProposalFilter, WorkCountsQuery } from '../generated/graphql';

export type QueueName = keyof WorkCountsQuery;

/** What each queue holds: the same filter counts it here and lists it there. */
export const queueFilters: Record<QueueName, ProposalFilter> = {
  toScreen: { workflowState: ['SUBMITTED'], waitingForMe: true },
  toConfirm: { workflowState: ['REFUSAL_PROPOSED'], waitingForMe: true },
  toAssign: { workflowState: ['ADMISSIBLE'], waitingForMe: true },
  forSession: { workflowState: ['REFERRED'], waitingForMe: true },
  toPublish: { awaitsPublication: true },
};

/** The step that empties a queue: one of the workflow's, or an operation of its own. */
const steps: Record<QueueName, { action: ProposalAction } | { operation: Operation }> = {
  toScreen: { action: 'ADMIT' },
  toConfirm: { action: 'CONFIRM_REFUSAL' },
  toAssign: { action: 'ASSIGN' },
  forSession: { action: 'SESSION_ADMIT' },
  toPublish: { operation: 'Mutation.publishOutcomes' },
};

const takes = (roles: readonly Role[], action: ProposalAction): boolean =>
  proposalActions.some((rule) => rule.action === action && roles.some((role) => rule.by[role] !== undefined));

/** The queues that are this person's work: the tables say who may take the step that empties each. */
export const queuesOf = (operations: readonly string[], roles: readonly Role[]): QueueName[] =>
  (Object.keys(steps) as QueueName[]).filter((name) => {
    const step = steps[name];
    return 'operation' in step ? operations.includes(step.operation) : takes(roles, step.action);
  });
