import type { OpenAction } from './open-actions.js';
import { checkStages } from './plan-stages.js';
import { checkConditions, checkPermit } from './proposal-conditions.js';
import type { ProposalDecision, ProposalFacts, ProposalGiven } from './proposal-facts.js';
import { checkNeeds } from './proposal-needs.js';
import { proposalActions, type ProposalDoer, type ProposalRule } from './proposal-table.js';
import type { ProposalAction, ProposalState } from './proposal-states.js';
import { accept, refuse, type Result } from './refusals.js';
import type { Actor, ActorRole, College } from './roles.js';
import { checkScreening } from './screening-checks.js';

export { proposalActions, type ProposalRule } from './proposal-table.js';
export type { ProposalDecision, ProposalFacts, ProposalGiven } from './proposal-facts.js';

export type ProposalRequest = {
  action: ProposalAction;
  actor: Actor;
  /**
   * AUTHOR for a personal link, SYSTEM for what follows from another act, COMMITTEE for a vote of its session; otherwise
   * the actor's memberships count.
   */
  as?: 'AUTHOR' | 'SYSTEM' | 'COMMITTEE';
  proposal: ProposalFacts;
  given?: ProposalGiven;
};

type Capacity = { doer: ProposalDoer; college: College | null };

const capacitiesOf = ({ actor, as }: Pick<ProposalRequest, 'actor' | 'as'>): Capacity[] =>
  as === undefined
    ? actor.memberships.map(({ role, college }) => ({ doer: role, college }))
    : [{ doer: as, college: null }];

/** The timeline names the citizen who wrote, and who recorded what the committee voted. */
const nameOf = (doer: ProposalDoer): ActorRole =>
  doer === 'AUTHOR' ? 'CITIZEN' : doer === 'COMMITTEE' ? 'SECRETARIAT' : doer;

/** The first capacity that may, or the refusal of the last one that was considered. */
function choose(rule: ProposalRule, request: ProposalRequest): Result<Capacity> {
  let result: Result<Capacity> = refuse('NOT_ALLOWED', 'role');
  for (const capacity of capacitiesOf(request)) {
    const permit = rule.by[capacity.doer];
    if (permit === undefined) continue;
    const check = checkPermit(permit, request.actor, capacity.college, request.proposal);
    if (check.ok) return accept(capacity);
    result = check;
  }
  return result;
}

function target(rule: ProposalRule, facts: ProposalFacts): Result<ProposalState> {
  if (facts.policy === 'SINGLE' && rule.toUnderSingle) return accept(rule.toUnderSingle);
  if (rule.to !== 'former') return accept(rule.to);
  return facts.formerState === null ? refuse('WRONG_STATE') : accept(facts.formerState);
}

/** Everything but what the request brings: who, from where, under which conditions, in which stage. */
function open(rule: ProposalRule, request: ProposalRequest): Result<Capacity> {
  const capacity = choose(rule, request);
  if (!capacity.ok) return capacity;
  const conditions = checkConditions(rule.when ?? [], request.proposal);
  if (!conditions.ok) return conditions;
  const stages = checkStages(rule.stages, request.proposal.openStages);
  return stages.ok ? capacity : stages;
}

/** Decides one step: the next state and who took it, or why not. */
export function decideProposal(request: ProposalRequest): Result<ProposalDecision> {
  const { action, proposal, given = {} } = request;
  const rules = proposalActions.filter((rule) => rule.action === action);
  const doers = capacitiesOf(request).map(({ doer }) => doer);
  if (!rules.some((rule) => doers.some((doer) => rule.by[doer] !== undefined)))
    return refuse('NOT_ALLOWED', 'role');
  const rule = rules.find(({ from }) => from.includes(proposal.state));
  if (!rule) return refuse('WRONG_STATE', undefined, { facts: { state: proposal.state } });
  const capacity = open(rule, request);
  if (!capacity.ok) return capacity;
  const needs = checkNeeds(rule, given, proposal);
  if (!needs.ok) return needs;
  const screening = checkScreening(action, given.reasonCode, given.checks);
  if (!screening.ok) return screening;
  const to = target(rule, proposal);
  if (!to.ok) return to;
  return accept({
    action,
    from: proposal.state,
    to: to.value,
    actorRole: nameOf(capacity.value.doer),
    actorCollege: capacity.value.college,
  });
}

/** A refusal that says "this was never yours to do here" is not worth a greyed button. */
const notWorthShowing: readonly unknown[] = ['role', 'notSamePerson', 'nothingToTakeBack', 'nothingToUphold'];

/** The actions this person has before them on this proposal, each open or with its "why not". */
export function openProposalActions(
  actor: Actor,
  proposal: ProposalFacts,
  as?: ProposalRequest['as'],
): OpenAction<ProposalAction>[] {
  return proposalActions
    .filter(({ from }) => from.includes(proposal.state))
    .map((rule) => ({
      rule,
      result: open(rule, { action: rule.action, actor, proposal, ...(as ? { as } : {}) }),
    }))
    .filter(({ result }) => result.ok || !notWorthShowing.includes(result.refusal.facts?.['why']))
    .map(({ rule, result }) => ({
      action: rule.action,
      allowed: result.ok,
      refusal: result.ok ? null : result.refusal,
    }));
}
