import type { CandidateCallState } from './candidate-call-table.js';
import type { CallRules, Criterion } from './candidate-call-terms.js';
import type { OpenAction } from './open-actions.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor, type Role } from './roles.js';

/** Where a candidacy stands; each is in one state, so that what was received is the sum of all. */
export const candidacyStates = [
  'RECEIVED',
  'ELIGIBLE',
  'INELIGIBLE',
  'WITHDRAWN',
  'RETAINED',
  'RESERVE',
  'NOT_RETAINED',
] as const;
export type CandidacyState = (typeof candidacyStates)[number];

/** Found eligible, whatever became of it. */
export const eligibleStates: readonly CandidacyState[] = ['ELIGIBLE', 'RETAINED', 'RESERVE', 'NOT_RETAINED'];

/** Somebody said whether it is eligible, and it can still be said otherwise. */
export const judgedStates: readonly CandidacyState[] = ['ELIGIBLE', 'INELIGIBLE'];

/** Not yet told anybody: while it waits its author may take it away. */
export const withdrawableStates: readonly CandidacyState[] = ['RECEIVED', ...judgedStates];

export const candidacyActionNames = [
  'DECLARE_ELIGIBLE',
  'DECLARE_INELIGIBLE',
  'SCORE',
  'STAND_ASIDE',
] as const;
export type CandidacyAction = (typeof candidacyActionNames)[number];

export const candidacySteps = ['DECLARE_ELIGIBLE', 'DECLARE_INELIGIBLE'] as const;
export type CandidacyStep = (typeof candidacySteps)[number];

/** Why a candidacy is not eligible. */
export const ineligibilityGrounds = [
  'INCOMPLETE',
  'NOT_ASSOCIATION',
  'NO_EXPERIENCE',
  'NOT_INDEPENDENT',
  'SENT_TWICE',
  'FALSE_STATEMENT',
] as const;
export type IneligibilityGround = (typeof ineligibilityGrounds)[number];

/** Why somebody cannot judge a candidacy. The last is declared, the others are computed. */
export const candidacyConflicts = ['OWN_ADDRESS', 'COMPETITOR', 'OWN_INSTITUTION', 'DECLARED'] as const;
export type CandidacyConflict = (typeof candidacyConflicts)[number];

/** Whose candidacy it is, as far as whoever judges may be close to it. */
export type CandidacyTies = {
  isOwnAddress: boolean;
  /** Whoever judges stands in the same call themselves. */
  isCompetitor: boolean;
  isAside: boolean;
  /** The institution that nominated. */
  institution: string | null;
};

/** What stands between this person and the candidacy: their own, their institution's, or what they declared. */
export function conflictOf(
  actor: Actor,
  { isOwnAddress, isCompetitor, isAside, institution }: CandidacyTies,
): CandidacyConflict | null {
  if (isOwnAddress) return 'OWN_ADDRESS';
  if (isCompetitor) return 'COMPETITOR';
  const comesFrom = actor.memberships.some(
    ({ role, organisation }) => role === 'MEMBER' && organisation !== null && organisation === institution,
  );
  if (comesFrom) return 'OWN_INSTITUTION';
  return isAside ? 'DECLARED' : null;
}

export type CandidacyCondition = 'scoresHere' | 'noConflict';

export type CandidacyRule = {
  action: CandidacyAction;
  from: readonly CandidacyState[];
  /** Null: the state stays. */
  to: CandidacyState | null;
  /** The state its call is in. */
  during: CandidateCallState;
  by: readonly Role[];
  when: readonly CandidacyCondition[];
  needs: readonly 'ground'[];
};

const secretariat = ['SECRETARIAT'] as const;
const scorers = ['MEMBER', 'SECRETARIAT'] as const;

/** What is done with a candidacy; the rest comes with its call. */
// oxfmt-ignore
export const candidacyActions: readonly CandidacyRule[] = [
  { action: 'DECLARE_ELIGIBLE', from: ['RECEIVED', 'INELIGIBLE'], to: 'ELIGIBLE', during: 'OPEN', by: secretariat, when: ['noConflict'], needs: [] },
  { action: 'DECLARE_INELIGIBLE', from: ['RECEIVED', 'ELIGIBLE'], to: 'INELIGIBLE', during: 'OPEN', by: secretariat, when: ['noConflict'], needs: ['ground'] },
  { action: 'SCORE', from: ['ELIGIBLE'], to: null, during: 'SCORING', by: scorers, when: ['scoresHere', 'noConflict'], needs: [] },
  { action: 'STAND_ASIDE', from: ['ELIGIBLE'], to: null, during: 'SCORING', by: scorers, when: ['scoresHere', 'noConflict'], needs: [] },
];

/** What the rules need to know of a candidacy before this person. */
export type CandidacyFacts = {
  state: CandidacyState;
  call: { state: CandidateCallState; rules: CallRules };
  conflict: CandidacyConflict | null;
};

export type CandidacyDecision = { from: CandidacyState; to: CandidacyState; actorRole: Role };

const conditions: Record<CandidacyCondition, (actor: Actor, candidacy: CandidacyFacts) => Result<null>> = {
  scoresHere: (actor, { call }) =>
    hasRole(actor, 'MEMBER') || call.rules.secretariatScores ? accept(null) : refuse('NOT_ALLOWED', 'role'),
  noConflict: (_, { conflict }) =>
    conflict === null ? accept(null) : refuse('NOT_ALLOWED', 'recused', { facts: { ground: conflict } }),
};

function open(rule: CandidacyRule, actor: Actor, candidacy: CandidacyFacts): Result<null> {
  if (candidacy.call.state !== rule.during)
    return refuse('WRONG_STATE', undefined, { facts: { state: candidacy.call.state } });
  for (const condition of rule.when) {
    const result = conditions[condition](actor, candidacy);
    if (!result.ok) return result;
  }
  return accept(null);
}

const roleIn = (rule: CandidacyRule, actor: Actor): Role | undefined =>
  rule.by.find((role) => hasRole(actor, role));

/** Decides one act on a candidacy: the state it leads to and in which role, or why not. */
export function decideCandidacy(
  actor: Actor,
  action: CandidacyAction,
  candidacy: CandidacyFacts,
  ground: IneligibilityGround | null = null,
): Result<CandidacyDecision> {
  const rule = candidacyActions.find((candidate) => candidate.action === action)!;
  const actorRole = roleIn(rule, actor);
  if (actorRole === undefined) return refuse('NOT_ALLOWED', 'role');
  if (!rule.from.includes(candidacy.state))
    return refuse('WRONG_STATE', undefined, { facts: { state: candidacy.state } });
  const opening = open(rule, actor, candidacy);
  if (!opening.ok) return opening;
  if (rule.needs.includes('ground') && ground === null)
    return refuse('REASON_REQUIRED', 'missing', { field: 'ground' });
  return accept({ from: candidacy.state, to: rule.to ?? candidacy.state, actorRole });
}

/** What this person has before them on the candidacy, each open or with its "why not". */
export const openCandidacyActions = (
  actor: Actor,
  candidacy: CandidacyFacts,
): OpenAction<CandidacyAction>[] =>
  candidacyActions
    .filter(
      (rule) =>
        rule.during === candidacy.call.state &&
        rule.from.includes(candidacy.state) &&
        roleIn(rule, actor) !== undefined,
    )
    .map((rule) => ({ action: rule.action, result: open(rule, actor, candidacy) }))
    .map(({ action, result }) => ({
      action,
      allowed: result.ok,
      refusal: result.ok ? null : result.refusal,
    }));

/** A sheet is whole: one score for each criterion, none beyond its best. */
export function checkScores(
  criteria: readonly Criterion[],
  scores: readonly { criterion: string; score: number }[],
): Result<null> {
  for (const [index, { criterion, score }] of scores.entries()) {
    const at = `scores.${index}`;
    const asked = criteria.find(({ key }) => key === criterion);
    if (!asked) return refuse('INVALID_INPUT', 'notInList', { field: `${at}.criterion` });
    if (scores.findIndex((other) => other.criterion === criterion) !== index)
      return refuse('INVALID_INPUT', 'duplicate', { field: `${at}.criterion` });
    if (!Number.isInteger(score)) return refuse('INVALID_INPUT', 'notWhole', { field: `${at}.score` });
    if (score < 0 || score > asked.max)
      return refuse('INVALID_INPUT', 'outOfRange', {
        field: `${at}.score`,
        facts: { minimum: 0, maximum: asked.max, given: score },
      });
  }
  const missing = criteria.find(({ key }) => !scores.some(({ criterion }) => criterion === key));
  return missing === undefined
    ? accept(null)
    : refuse('INVALID_INPUT', 'missing', { field: 'scores', facts: { criterion: missing.key } });
}
