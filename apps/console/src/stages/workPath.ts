import { unansweredAssignments } from '@iltizam/domain/assignment-workflow';
import { cardWork, proposalWork } from '@iltizam/domain/stage-work';
import { listPath } from '../list/listPath';

/** The list in which the work that keeps a stage open is found. */
export function workPath(plan: string, kind: string): string {
  const proposals = (proposalWork as Record<string, readonly string[]>)[kind];
  if (proposals) return listPath('proposals', { plan, workflowState: proposals });
  const cards = (cardWork as Record<string, readonly string[]>)[kind];
  if (cards) return listPath('commitments', { plan, state: cards });
  if (kind === 'assignmentsUnanswered')
    return listPath('assignments', { plan, state: unansweredAssignments });
  if (kind === 'outcomesUnpublished') return '/publication';
  if (kind === 'reportsWaiting') return listPath('commitments', { plan, state: ['ADOPTED', 'IN_PROGRESS'] });
  return `/comments?plan=${plan}`;
}
