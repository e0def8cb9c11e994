import * as fc from 'fast-check';
import { checkScores, decideCandidacy, type CandidacyConflict, type CandidacyState } from './candidacies.js';
import type { CandidateCallAction, CandidateCallState } from './candidate-call-table.js';
import type { CallTerms, Criterion } from './candidate-call-terms.js';
import { decideCandidateCall, type CandidateCallFacts } from './candidate-call-workflow.js';
import { checkTieOrder, isScored, rankCandidacies, type Ranking, type ScoreSheet } from './ranking.js';
import type { Actor, College } from './roles.js';
import { cast, french } from './testing-cast.js';

const three = { ar: 'نص', fr: 'Texte', en: 'Text', original: 'ar' as const };

/** Weights that are a hundred together. */
const weights = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 3 })
  .map((cuts) => [0, ...cuts.toSorted((a, b) => a - b), 100])
  .map((ends) => ends.slice(1).map((end, index) => end - ends[index]!));

export const criteria: fc.Arbitrary<Criterion[]> = weights.chain((shares) =>
  fc
    .array(fc.integer({ min: 1, max: 20 }), { minLength: shares.length, maxLength: shares.length })
    .map((maxima) =>
      shares.map((weight, index) => ({ key: `c${index}`, label: three, weight, max: maxima[index]! })),
    ),
);

export const terms: fc.Arbitrary<CallTerms> = fc.record({
  college: fc.constant('CIVIL_SOCIETY' as const),
  seats: fc.integer({ min: 1, max: 3 }),
  substitutes: fc.integer({ min: 0, max: 2 }),
  opensOn: fc.constant('2026-12-01'),
  closesOn: fc.constant('2026-12-10'),
  title: fc.constant(three),
  text: fc.constant(three),
  contact: fc.constant('comite@example.org'),
  criteria,
  rules: fc.record({
    minimumMark: fc.option(fc.integer({ min: 0, max: 100 })),
    leastScorers: fc.integer({ min: 2, max: 3 }),
    bothColleges: fc.boolean(),
    secretariatScores: fc.boolean(),
    applicants: fc.constant(['ASSOCIATION' as const]),
  }),
});

/** Who acts on a call in the walks, with their college. */
const scorers: Record<string, { actor: Actor; college: College | null }> = {
  civil: { actor: cast.memberCivil, college: 'CIVIL_SOCIETY' },
  civil2: { actor: cast.memberCivil2, college: 'CIVIL_SOCIETY' },
  public: { actor: cast.memberPublic, college: 'ADMINISTRATION' },
  secretariat: { actor: cast.secretariat, college: null },
};

type Stand = {
  state: CandidacyState;
  sheets: ReadonlyMap<string, ScoreSheet>;
  aside: ReadonlySet<string>;
};

/** A call on its way, with everybody who stands in it. */
export type Walk = {
  terms: CallTerms;
  state: CandidateCallState;
  today: string;
  stands: ReadonlyMap<string, Stand>;
  settled: readonly (readonly string[])[];
  decided: Ranking | null;
};

export const begin = (asked: CallTerms): Walk => ({
  terms: asked,
  state: 'DRAFT',
  today: asked.opensOn,
  stands: new Map(),
  settled: [],
  decided: null,
});

const eligible = (walk: Walk) => [...walk.stands].filter(([, { state }]) => state === 'ELIGIBLE');

export const rankingOf = (walk: Walk): Ranking =>
  rankCandidacies(
    walk.terms.criteria,
    walk.terms.rules,
    walk.terms,
    eligible(walk).map(([id, { sheets }]) => ({ id, sheets: [...sheets.values()] })),
    walk.settled,
  );

const factsOf = (walk: Walk): CandidateCallFacts => ({
  ...walk.terms,
  state: walk.state,
  undecided: [...walk.stands.values()].filter(({ state }) => state === 'RECEIVED').length,
  eligible: eligible(walk).length,
  unscored: eligible(walk).filter(([, { sheets }]) => !isScored(walk.terms.rules, [...sheets.values()]))
    .length,
  openTies: rankingOf(walk).openTies.length,
});

const candidates = ['k1', 'k2', 'k3', 'k4'] as const;

/** Anything anybody tries, in any order. */
export type Act =
  | { kind: 'day'; day: string }
  | { kind: 'move'; action: CandidateCallAction }
  | { kind: 'stand'; who: string }
  | { kind: 'withdraw'; who: string }
  | { kind: 'settle'; who: string }
  | { kind: 'declare'; who: string; isEligible: boolean }
  | { kind: 'score'; who: string; by: string; parts: number[] }
  | { kind: 'aside'; who: string; by: string };

const who = fc.constantFrom(...candidates);
const by = fc.constantFrom(...Object.keys(scorers));

export const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('day' as const),
      day: fc.constantFrom('2026-12-05', '2026-12-11'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('move' as const),
      action: fc.constantFrom<CandidateCallAction>('OPEN', 'BEGIN_SCORING', 'CLOSE_SCORING', 'DECIDE'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ kind: fc.constantFrom('stand' as const, 'settle' as const), who }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('withdraw' as const), who }) },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('declare' as const),
      who,
      isEligible: fc.nat(4).map((n) => n > 0),
    }),
  },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant('score' as const),
      who,
      by,
      parts: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 4, maxLength: 4 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('aside' as const), who, by }) },
);

const change = (walk: Walk, id: string, to: Partial<Stand>): Walk => {
  const before = walk.stands.get(id) ?? { state: 'RECEIVED', sheets: new Map(), aside: new Set() };
  return { ...walk, stands: new Map([...walk.stands, [id, { ...before, ...to }]]) };
};

/** One act, by the rules alone: what they refuse leaves everything as it is. */
export function turn(walk: Walk, tried: Act): Walk {
  if (tried.kind === 'day') return { ...walk, today: walk.today > tried.day ? walk.today : tried.day };
  if (tried.kind === 'move') return move(walk, tried.action);
  const stand = walk.stands.get(tried.who);
  if (tried.kind === 'stand')
    return stand === undefined && decideCall(walk, 'NOMINATE').ok ? change(walk, tried.who, {}) : walk;
  if (tried.kind === 'settle') return settle(walk);
  if (stand === undefined) return walk;
  if (tried.kind === 'withdraw')
    return walk.state === 'OPEN' ? change(walk, tried.who, { state: 'WITHDRAWN' }) : walk;
  return tried.kind === 'declare' ? declare(walk, tried, stand) : sheet(walk, tried, stand);
}

const decideCall = (walk: Walk, action: CandidateCallAction) =>
  decideCandidateCall(cast.secretariat, action, factsOf(walk), walk.today, french('Tirage au sort.'));

function move(walk: Walk, action: CandidateCallAction): Walk {
  const result = decideCall(walk, action);
  if (!result.ok) return walk;
  const decided = action === 'DECIDE' ? rankingOf(walk) : null;
  return { ...walk, state: result.value.to, decided };
}

/** The order that is recorded for the first open tie. */
function settle(walk: Walk): Walk {
  const { openTies } = rankingOf(walk);
  if (!decideCall(walk, 'SETTLE_TIE').ok) return walk;
  const order = openTies[0]!.candidacies.toReversed();
  return checkTieOrder(order, openTies).ok ? { ...walk, settled: [...walk.settled, order] } : walk;
}

const conflictOf = ({ aside }: Stand, person: string): CandidacyConflict | null =>
  aside.has(person) ? 'DECLARED' : null;

function declare(walk: Walk, { who: id, isEligible }: Extract<Act, { kind: 'declare' }>, stand: Stand): Walk {
  const action = isEligible ? 'DECLARE_ELIGIBLE' : 'DECLARE_INELIGIBLE';
  const facts = { state: stand.state, call: { state: walk.state, rules: walk.terms.rules }, conflict: null };
  const result = decideCandidacy(cast.secretariat, action, facts, 'INCOMPLETE');
  return result.ok ? change(walk, id, { state: result.value.to }) : walk;
}

function sheet(walk: Walk, tried: Extract<Act, { kind: 'score' } | { kind: 'aside' }>, stand: Stand): Walk {
  const { actor, college } = scorers[tried.by]!;
  const call = { state: walk.state, rules: walk.terms.rules };
  const facts = { state: stand.state, call, conflict: conflictOf(stand, tried.by) };
  const action = tried.kind === 'score' ? 'SCORE' : 'STAND_ASIDE';
  if (!decideCandidacy(actor, action, facts).ok) return walk;
  const sheets = new Map(stand.sheets);
  if (tried.kind === 'aside') {
    sheets.delete(tried.by);
    return change(walk, tried.who, { sheets, aside: new Set([...stand.aside, tried.by]) });
  }
  const given = walk.terms.criteria.map(({ key, max }, index) => ({
    criterion: key,
    score: Math.floor((max * tried.parts[index % 4]!) / 2),
  }));
  if (!checkScores(walk.terms.criteria, given).ok) return walk;
  const scores = Object.fromEntries(given.map(({ criterion, score }) => [criterion, score]));
  sheets.set(tried.by, { scorer: tried.by, college, scores });
  return change(walk, tried.who, { sheets });
}
