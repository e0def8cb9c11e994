import { commitmentActions, type CommitmentPermit, type CommitmentRule } from './commitment-table.js';
import type { CommitmentAction, CommitmentFacts, CommitmentState } from './commitment-table.js';
import { checkCommitmentProven } from './evidence.js';
import { checkReason } from './justifications.js';
import type { LocalizedText } from './languages.js';
import { checkStages, stageRules, type StageKind } from './plan-stages.js';
import type { OpenAction } from './open-actions.js';
import { accept, refuse, type Result } from './refusals.js';
import { actsFor, hasRole, type Actor, type ActorRole } from './roles.js';

export {
  commitmentActions,
  commitmentActionNames,
  commitmentStates,
  publicCommitmentStates,
} from './commitment-table.js';
export type {
  CommitmentAction,
  CommitmentFacts,
  CommitmentRule,
  CommitmentState,
} from './commitment-table.js';

export { editableFields } from './commitment-fields.js';

export type CommitmentRequest = {
  action: CommitmentAction;
  actor: Actor;
  /** SYSTEM for the first report, which moves the card by itself. */
  as?: 'SYSTEM';
  commitment: CommitmentFacts;
  given?: { reason?: LocalizedText | null };
};

export type CommitmentDecision = {
  action: CommitmentAction;
  from: CommitmentState;
  to: CommitmentState;
  actorRole: ActorRole;
};

const holds = (actor: Actor, role: ActorRole, permit: CommitmentPermit, facts: CommitmentFacts) =>
  permit === 'ownCard'
    ? actsFor(actor, facts.leadInstitution)
    : hasRole(actor, role as (typeof actor.memberships)[number]['role']);

function capacityOf(rule: CommitmentRule, { actor, as, commitment }: CommitmentRequest): ActorRole | null {
  for (const [role, permit] of Object.entries(rule.by) as [ActorRole, CommitmentPermit][])
    if (as === undefined ? holds(actor, role, permit, commitment) : role === as) return role;
  return null;
}

function open(rule: CommitmentRule, { commitment }: CommitmentRequest): Result<null> {
  if (rule.when === 'doneAndProven') {
    if (commitment.openActivities > 0)
      return refuse('WRONG_STATE', 'activitiesOpen', { facts: { count: commitment.openActivities } });
    const proven = checkCommitmentProven(commitment);
    if (!proven.ok) return proven;
  }
  if (rule.when === 'commentsAnswered' && commitment.unansweredComments > 0)
    return refuse('WRONG_STATE', 'commentsUnanswered', { facts: { count: commitment.unansweredComments } });
  return checkStages(rule.stages, commitment.openStages);
}

/** Decides one step of a card: the next state and who took it, or why not. */
export function decideCommitment(request: CommitmentRequest): Result<CommitmentDecision> {
  const { action, commitment, given = {} } = request;
  const rule = commitmentActions.find((candidate) => candidate.action === action);
  if (!rule) return refuse('INVALID_INPUT', undefined, { field: 'action' });
  const role = capacityOf(rule, request);
  if (role === null) {
    const mayForOthers = rule.by.OFFICER !== undefined && hasRole(request.actor, 'OFFICER');
    return refuse('NOT_ALLOWED', mayForOthers ? 'notYours' : 'role');
  }
  if (!rule.from.includes(commitment.state))
    return refuse('WRONG_STATE', undefined, { facts: { state: commitment.state } });
  const opening = open(rule, request);
  if (!opening.ok) return opening;
  const reason = rule.needs.includes('reason') ? checkReason(given.reason) : accept(null);
  if (!reason.ok) return reason;
  return accept({ action, from: commitment.state, to: rule.to, actorRole: role });
}

/** The steps this person has before them on this card, each open or with its "why not". */
export function openCommitmentActions(
  actor: Actor,
  commitment: CommitmentFacts,
): OpenAction<CommitmentAction>[] {
  return commitmentActions
    .map((rule) => ({ rule, request: { action: rule.action, actor, commitment } }))
    .filter(({ rule, request }) => rule.from.includes(commitment.state) && capacityOf(rule, request))
    .map(({ rule, request }) => ({ action: rule.action, result: open(rule, request) }))
    .map(({ action, result }) => ({
      action,
      allowed: result.ok,
      refusal: result.ok ? null : result.refusal,
    }));
}

/** A new card: by an officer for an institution of theirs, or by the secretariat for any. */
export function checkCommitmentCreation(
  actor: Actor,
  leadInstitution: string,
  openStages: readonly StageKind[],
): Result<null> {
  if (!hasRole(actor, 'SECRETARIAT') && !actsFor(actor, leadInstitution))
    return refuse('NOT_ALLOWED', hasRole(actor, 'OFFICER') ? 'notYours' : 'role');
  return checkStages(stageRules.draftCard, openStages);
}
