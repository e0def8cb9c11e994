import {
  cardReportActions,
  type CardReportAction,
  type CardReportFacts,
  type CardReportPermit,
  type CardReportRule,
  type CardReportState,
} from './card-report-table.js';
import type { OpenAction } from './open-actions.js';
import { checkStages } from './plan-stages.js';
import { accept, refuse, type Result } from './refusals.js';
import { actsFor, hasRole, type Actor, type Role } from './roles.js';

export type CardReportRequest = {
  action: CardReportAction;
  actor: Actor;
  report: CardReportFacts;
  given?: { comments?: number };
};

export type CardReportDecision = {
  action: CardReportAction;
  from: CardReportState;
  to: CardReportState;
  actorRole: Role;
};

function holds(actor: Actor, role: Role, permit: CardReportPermit, facts: CardReportFacts): boolean {
  if (permit === 'always') return hasRole(actor, role);
  if (actsFor(actor, facts.leadInstitution)) return true;
  return permit === 'onCard' && facts.supportingInstitutions.some((supporting) => actsFor(actor, supporting));
}

function roleOnReport(rule: CardReportRule, actor: Actor, facts: CardReportFacts): Role | null {
  const permits = Object.entries(rule.by) as [Role, CardReportPermit][];
  return permits.find(([role, permit]) => holds(actor, role, permit, facts))?.[0] ?? null;
}

/** Does this person work on the card's draft, and so read it? */
export const worksOnReport = (actor: Actor, report: CardReportFacts): boolean =>
  cardReportActions.some((rule) => roleOnReport(rule, actor, report) !== null);

const ruleOf = (action: CardReportAction) => cardReportActions.find((rule) => rule.action === action);

function open(rule: CardReportRule, report: CardReportFacts): Result<null> {
  if (rule.when.includes('saysSomething') && report.fields === 0) return refuse('WRONG_STATE', 'saysNothing');
  if (rule.when.includes('allAnswered') && report.waiting > 0)
    return refuse('WRONG_STATE', 'itemsWaiting', { facts: { count: report.waiting } });
  return checkStages(rule.stages, report.openStages);
}

/** Decides one step of a report: the next state and who took it, or why not. */
export function decideCardReport(request: CardReportRequest): Result<CardReportDecision> {
  const { action, actor, report, given = {} } = request;
  const rule = ruleOf(action);
  if (!rule) return refuse('INVALID_INPUT', undefined, { field: 'action' });
  const actorRole = roleOnReport(rule, actor, report);
  if (actorRole === null) {
    const mayForOthers = rule.by.OFFICER !== undefined && hasRole(actor, 'OFFICER');
    return refuse('NOT_ALLOWED', mayForOthers ? 'notYours' : 'role');
  }
  if (!rule.from.includes(report.state))
    return refuse('WRONG_STATE', undefined, { facts: { state: report.state } });
  const opening = open(rule, report);
  if (!opening.ok) return opening;
  if (rule.needs.includes('comments') && (given.comments ?? 0) === 0)
    return refuse('REASON_REQUIRED', 'missing', { field: 'comments' });
  return accept({ action, from: report.state, to: rule.to === 'same' ? report.state : rule.to, actorRole });
}

/** The steps this person has before them on this report, each open or with its "why not". */
export function openCardReportActions(actor: Actor, report: CardReportFacts): OpenAction<CardReportAction>[] {
  return cardReportActions
    .filter((rule) => rule.from.includes(report.state) && roleOnReport(rule, actor, report) !== null)
    .map((rule) => ({ action: rule.action, result: open(rule, report) }))
    .map(({ action, result }) => ({
      action,
      allowed: result.ok,
      refusal: result.ok ? null : result.refusal,
    }));
}
