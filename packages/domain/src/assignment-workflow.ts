import { checkJustification, checkReason } from './justifications.js';
import type { LocalizedText } from './languages.js';
import type { OpenAction } from './open-actions.js';
import type { ProposalAction, ProposalState } from './proposal-states.js';
import { accept, refuse, type Result } from './refusals.js';
import { actsFor, hasRole, type Actor } from './roles.js';

export const assignmentStates = [
  'PENDING',
  'ACCEPTED',
  'RETAINED',
  'PARTLY_RETAINED',
  'NOT_RETAINED',
  'RETURNED',
] as const;
export type AssignmentState = (typeof assignmentStates)[number];

export const assignmentActionNames = ['ACCEPT', 'RETAIN', 'PARTLY_RETAIN', 'NOT_RETAIN', 'RETURN'] as const;
export type AssignmentAction = (typeof assignmentActionNames)[number];

/** An institution's answer, as it is published. */
export const assignmentDecisions = ['RETAINED', 'PARTLY_RETAINED', 'NOT_RETAINED'] as const;
export type AssignmentDecision = (typeof assignmentDecisions)[number];

export type AssignmentRule = {
  action: AssignmentAction;
  from: readonly AssignmentState[];
  to: AssignmentState;
  /** `justification` explains (a minimum length); `reason` has to be there. Both travel in the same text. */
  needs: readonly ('justification' | 'reason')[];
};

/** Only an officer of the institution acts. An answer given straight away implies accepting. */
// oxfmt-ignore
export const assignmentActions: readonly AssignmentRule[] = [
  { action: 'ACCEPT', from: ['PENDING'], to: 'ACCEPTED', needs: [] },
  { action: 'RETAIN', from: ['PENDING', 'ACCEPTED'], to: 'RETAINED', needs: [] },
  { action: 'PARTLY_RETAIN', from: ['PENDING', 'ACCEPTED'], to: 'PARTLY_RETAINED', needs: ['justification'] },
  { action: 'NOT_RETAIN', from: ['PENDING', 'ACCEPTED'], to: 'NOT_RETAINED', needs: ['justification'] },
  { action: 'RETURN', from: ['PENDING'], to: 'RETURNED', needs: ['reason'] },
];

/** States in which an assignment still waits for its institution. */
export const unansweredAssignments = ['PENDING', 'ACCEPTED'] as const satisfies readonly AssignmentState[];

const waits = (state: AssignmentState): boolean =>
  (unansweredAssignments as readonly AssignmentState[]).includes(state);

/**
 * An assignment lives while its proposal is with the institutions, or was decided by the lead's answer: the
 * others may still give theirs, which is shown beside it.
 */
export const statesWithLiveAssignments = [
  'ASSIGNED',
  'RETAINED',
  'NOT_RETAINED',
  'INCORPORATED',
] as const satisfies readonly ProposalState[];

/** When a decided proposal is reopened, its lead's assignment stands here again. */
export const reopenedAssignmentState: AssignmentState = 'ACCEPTED';

export type AssignmentFacts = {
  institution: string;
  lead: boolean;
  state: AssignmentState;
  proposalState: ProposalState;
  /** Whoever acts wrote its proposal, or another of its group, as a citizen. */
  isOwn?: boolean;
};

export type AssignmentRequest = {
  action: AssignmentAction;
  actor: Actor;
  assignment: AssignmentFacts;
  given?: { justification?: LocalizedText | null; suggestedInstitution?: string | null };
};

/** Not yours is not there, except for those who read all assignments anyway. */
function checkHolder(actor: Actor, { institution }: AssignmentFacts): Result<null> {
  if (actsFor(actor, institution)) return accept(null);
  const reads = hasRole(actor, 'MEMBER') || hasRole(actor, 'SECRETARIAT');
  return reads ? refuse('NOT_ALLOWED', 'role') : refuse('NOT_FOUND');
}

function checkLive(rule: AssignmentRule, facts: AssignmentFacts): Result<null> {
  const live = (statesWithLiveAssignments as readonly ProposalState[]).includes(facts.proposalState);
  if (live && rule.from.includes(facts.state)) return accept(null);
  return refuse('WRONG_STATE', undefined, {
    facts: { state: facts.state, proposalState: facts.proposalState },
  });
}

/** Does the text say what this answer has to say? */
export function checkAnswer(action: AssignmentAction, text: LocalizedText | null | undefined): Result<null> {
  for (const need of assignmentActions.find((rule) => rule.action === action)?.needs ?? []) {
    const check = need === 'reason' ? checkReason : checkJustification;
    const written = check(text, 'justification');
    if (!written.ok) return written;
  }
  return accept(null);
}

export function decideAssignment({
  action,
  actor,
  assignment,
  given = {},
}: AssignmentRequest): Result<{ from: AssignmentState; to: AssignmentState }> {
  const holder = checkHolder(actor, assignment);
  if (!holder.ok) return holder;
  const rule = assignmentActions.find((candidate) => candidate.action === action);
  if (!rule) return refuse('INVALID_INPUT', undefined, { field: 'action' });
  const live = checkLive(rule, assignment);
  if (!live.ok) return live;
  if (assignment.isOwn) return refuse('NOT_ALLOWED', 'recused');
  const written = checkAnswer(action, given.justification);
  if (!written.ok) return written;
  if (given.suggestedInstitution != null && given.suggestedInstitution === assignment.institution)
    return refuse('INVALID_INPUT', 'duplicate', { field: 'suggestedInstitution' });
  return accept({ from: assignment.state, to: rule.to });
}

/** The answers open to an officer of the institution; nobody else has any. */
export function openAssignmentActions(
  actor: Actor,
  assignment: AssignmentFacts,
): OpenAction<AssignmentAction>[] {
  if (!actsFor(actor, assignment.institution)) return [];
  return assignmentActions
    .filter((rule) => checkLive(rule, assignment).ok)
    .map(({ action }) => ({
      action,
      allowed: !assignment.isOwn,
      refusal: assignment.isOwn ? { code: 'NOT_ALLOWED', facts: { why: 'recused' } } : null,
    }));
}

/**
 * What the answers, as they stand after one was given, do to the proposal: the lead's answer decides, the
 * others' are shown. Where the lead returned it and nobody is left to answer, it goes back to the committee.
 */
export function proposalAfterAnswer(
  proposalState: ProposalState,
  assignments: readonly { lead: boolean; state: AssignmentState }[],
): Extract<ProposalAction, 'RETAIN' | 'NOT_RETAIN' | 'ALL_RETURNED'> | null {
  if (proposalState !== 'ASSIGNED') return null;
  const lead = assignments.find((assignment) => assignment.lead && assignment.state !== 'RETURNED');
  if (lead === undefined) return assignments.some(({ state }) => waits(state)) ? null : 'ALL_RETURNED';
  if (lead.state === 'NOT_RETAINED') return 'NOT_RETAIN';
  return waits(lead.state) ? null : 'RETAIN';
}
