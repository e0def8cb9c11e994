import {
  candidateCallActions,
  type CandidateCallAction,
  type CandidateCallCondition,
  type CandidateCallRule,
  type CandidateCallState,
} from './candidate-call-table.js';
import { checkWhole, type ApplicantKind, type CallTerms } from './candidate-call-terms.js';
import { withdrawableStates, type CandidacyState } from './candidacies.js';
import type { Day } from './days.js';
import { checkReason } from './justifications.js';
import type { LocalizedText } from './languages.js';
import type { OpenAction } from './open-actions.js';
import { accept, refuse, type Result } from './refusals.js';
import { hasRole, type Actor, type Role } from './roles.js';

/** What the rules need to know of one call. */
export type CandidateCallFacts = CallTerms & {
  state: CandidateCallState;
  /** Candidacies of which nobody said whether they are eligible. */
  undecided: number;
  eligible: number;
  /** Eligible ones that lack scorers. */
  unscored: number;
  /** Ties across an end of places that nobody settled. */
  openTies: number;
  /** Whoever acts stands in it. */
  isCandidate?: boolean;
};

export type CandidateCallDecision = { from: CandidateCallState; to: CandidateCallState; actorRole: Role };

type Check = (call: CandidateCallFacts, today: Day) => Result<null>;

const scored: Check = ({ unscored, eligible }) => {
  if (eligible === 0) return refuse('WRONG_STATE', 'nobodyEligible');
  return unscored === 0
    ? accept(null)
    : refuse('WRONG_STATE', 'unscored', { facts: { candidacies: unscored } });
};

const conditions: Record<CandidateCallCondition, Check> = {
  wholeCall: checkWhole,
  windowToCome: ({ closesOn }, today) =>
    closesOn < today ? refuse('WRONG_STATE', 'dayPassed', { facts: { day: closesOn } }) : accept(null),
  fromOpening: ({ opensOn }, today) =>
    today < opensOn ? refuse('WRONG_STATE', 'callToCome', { facts: { day: opensOn } }) : accept(null),
  windowOver: ({ closesOn }, today) =>
    today > closesOn ? accept(null) : refuse('WRONG_STATE', 'callStillOpen', { facts: { day: closesOn } }),
  eligibilityDecided: ({ undecided, eligible }) => {
    if (undecided > 0) return refuse('WRONG_STATE', 'undecided', { facts: { candidacies: undecided } });
    return eligible > 0 ? accept(null) : refuse('WRONG_STATE', 'nobodyEligible');
  },
  allScored: scored,
  notCandidate: ({ isCandidate }) => (isCandidate ? refuse('NOT_ALLOWED', 'recused') : accept(null)),
  tieOpen: ({ openTies }) => (openTies > 0 ? accept(null) : refuse('WRONG_STATE', 'noTie')),
  noTieOpen: ({ openTies }) =>
    openTies === 0 ? accept(null) : refuse('WRONG_STATE', 'tieOpen', { facts: { ties: openTies } }),
};

function open(rule: CandidateCallRule, call: CandidateCallFacts, today: Day): Result<null> {
  for (const condition of rule.when) {
    const result = conditions[condition](call, today);
    if (!result.ok) return result;
  }
  return accept(null);
}

const roleIn = (rule: CandidateCallRule, actor: Actor): Role | undefined =>
  rule.by.find((role) => hasRole(actor, role));

/** Decides one act on a call: the state it leads to and in which role, or why not. */
export function decideCandidateCall(
  actor: Actor,
  action: CandidateCallAction,
  call: CandidateCallFacts,
  today: Day,
  reason: LocalizedText | null = null,
): Result<CandidateCallDecision> {
  const rule = candidateCallActions.find((candidate) => candidate.action === action)!;
  const actorRole = roleIn(rule, actor);
  if (actorRole === undefined) return refuse('NOT_ALLOWED', 'role');
  if (!rule.from.includes(call.state))
    return refuse('WRONG_STATE', undefined, { facts: { state: call.state } });
  const opening = open(rule, call, today);
  if (!opening.ok) return opening;
  const explained = rule.needs.includes('reason') ? checkReason(reason) : accept(null);
  if (!explained.ok) return explained;
  return accept({ from: call.state, to: rule.to ?? call.state, actorRole });
}

/** What this person has before them on the call, each open or with its "why not". */
export const openCandidateCallActions = (
  actor: Actor,
  call: CandidateCallFacts,
  today: Day,
): OpenAction<CandidateCallAction>[] =>
  candidateCallActions
    .filter((rule) => rule.from.includes(call.state) && roleIn(rule, actor) !== undefined)
    .map((rule) => ({ action: rule.action, result: open(rule, call, today) }))
    .map(({ action, result }) => ({
      action,
      allowed: result.ok,
      refusal: result.ok ? null : result.refusal,
    }));

/** A call as whoever answers it meets it. */
export type AnswerableCall = Pick<CallTerms, 'opensOn' | 'closesOn' | 'rules'> & {
  state: CandidateCallState;
};

/** Both days count. */
export function checkWindow({ state, opensOn, closesOn }: AnswerableCall, today: Day): Result<null> {
  if (state !== 'OPEN') return refuse('WRONG_STATE', undefined, { facts: { state } });
  if (today < opensOn) return refuse('WRONG_STATE', 'callToCome', { facts: { day: opensOn } });
  return today > closesOn ? refuse('WRONG_STATE', 'callOver', { facts: { day: closesOn } }) : accept(null);
}

/** Its author takes a candidacy away while the call can be answered and nothing of it is decided; it is then sent anew. */
export function checkWithdrawal(candidacy: CandidacyState, call: AnswerableCall, today: Day): Result<null> {
  const inTime = checkWindow(call, today);
  if (!inTime.ok) return inTime;
  return withdrawableStates.includes(candidacy)
    ? accept(null)
    : refuse('WRONG_STATE', undefined, { facts: { state: candidacy } });
}

/** Where a call stands for whoever may want to answer it: its window is days, its state is what the committee did. */
export type CallPhase = 'ANNOUNCED' | 'OPEN' | 'CLOSED' | 'DECIDED' | 'CANCELLED';

export function phaseOf(
  { state, opensOn, closesOn }: Pick<AnswerableCall, 'state' | 'opensOn' | 'closesOn'>,
  today: Day,
): CallPhase {
  if (state === 'DECIDED' || state === 'CANCELLED') return state;
  if (state !== 'OPEN' || today > closesOn) return 'CLOSED';
  return today < opensOn ? 'ANNOUNCED' : 'OPEN';
}

/** Somebody sends a candidacy of a kind the call asks for, in time. */
export function checkSending(call: AnswerableCall, kind: ApplicantKind, today: Day): Result<null> {
  const inTime = checkWindow(call, today);
  if (!inTime.ok) return inTime;
  return call.rules.applicants.includes(kind)
    ? accept(null)
    : refuse('INVALID_INPUT', 'notInList', { field: 'kind' });
}
