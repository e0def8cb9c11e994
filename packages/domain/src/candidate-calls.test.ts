import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidacyActions } from './candidacies.js';
import { candidateCallActions } from './candidate-call-table.js';
import { checkTerms, checkWhole, type CallTerms } from './candidate-call-terms.js';
import { checkSending } from './candidate-call-workflow.js';
import {
  compareMarks,
  isScored,
  markOf,
  rankCandidacies,
  shownMark,
  type ScoredCandidacy,
  type ScoreSheet,
} from './ranking.js';
import { act, begin, criteria, terms, turn } from './testing-calls.js';
import { list, printTable } from './testing-table.js';

test('the table reads as the policy it is', async () => {
  const calls = candidateCallActions.map((rule) => [
    `call: ${rule.action}`,
    list(rule.from),
    rule.to ?? '',
    list(rule.by),
    list(rule.when),
    list(rule.needs),
  ]);
  const candidacies = candidacyActions.map((rule) => [
    `candidacy: ${rule.action}`,
    `${list(rule.from)} (call ${rule.during})`,
    rule.to ?? '',
    list(rule.by),
    list(rule.when),
    list(rule.needs),
  ]);
  const head = ['action', 'from', 'to', 'by', 'when', 'needs'];
  await expect(
    printTable('Call for candidates: who does what with it', head, [...calls, ...candidacies]),
  ).toMatchFileSnapshot('../tables/candidate-call.md');
});

const three = { ar: 'نص', fr: 'Texte', en: 'Text', original: 'ar' as const };
const asked: CallTerms = {
  college: 'CIVIL_SOCIETY',
  seats: 2,
  substitutes: 1,
  opensOn: '2026-12-01',
  closesOn: '2026-12-10',
  title: three,
  text: three,
  contact: 'comite@example.org',
  criteria: [{ key: 'reach', label: three, weight: 100, max: 3 }],
  rules: {
    minimumMark: null,
    leastScorers: 1,
    bothColleges: false,
    secretariatScores: false,
    applicants: ['ASSOCIATION'],
  },
};

test('one stands within the days of the call, both included, as it asks for', () => {
  const on = (today: string, kind: 'ASSOCIATION' | 'PERSON' = 'ASSOCIATION') =>
    checkSending({ ...asked, state: 'OPEN' }, kind, today);
  expect(on('2026-11-30')).toMatchObject({ refusal: { facts: { why: 'callToCome' } } });
  for (const day of ['2026-12-01', '2026-12-10']) expect(on(day).ok).toBe(true);
  expect(on('2026-12-11')).toMatchObject({ refusal: { facts: { why: 'callOver' } } });
  expect(on('2026-12-05', 'PERSON')).toMatchObject({ refusal: { field: 'kind' } });
  expect(checkTerms(asked, { CIVIL_SOCIETY: 1, ADMINISTRATION: 9 })).toMatchObject({
    refusal: { field: 'seats', facts: { maximum: 1 } },
  });
  expect(checkWhole({ ...asked, contact: null })).toMatchObject({ refusal: { field: 'contact' } });
});

const sheet = (score: number, scorer = 'x'): ScoreSheet => ({
  scorer,
  college: 'CIVIL_SOCIETY',
  scores: { reach: score },
});
const rank = (marks: Record<string, number>, settled: string[][] = [], more: Partial<CallTerms> = {}) =>
  rankCandidacies(
    asked.criteria,
    { ...asked.rules, ...more.rules },
    { ...asked, ...more },
    Object.entries(marks).map(([id, score]) => ({ id, sheets: [sheet(score)] })),
    settled,
  );

test('marks are exact: a third is a third, and only what is shown is rounded', () => {
  const third = markOf(asked.criteria, [sheet(1)])!;
  expect(third).toEqual({ numerator: 100, denominator: 3 });
  expect(shownMark(third)).toBe(33.33);
  expect(markOf(asked.criteria, [sheet(0, 'a'), sheet(1, 'b'), sheet(2, 'c')])).toEqual(third);
  expect(shownMark({ numerator: 1, denominator: 8 })).toBe(0.13);
  expect(markOf(asked.criteria, [])).toBeNull();
});

test('a tie is told apart only where a place ends in it, and then by a recorded order alone', () => {
  const tied = rank({ a: 3, b: 2, c: 2, d: 1 });
  expect(tied.openTies).toMatchObject([{ candidacies: ['b', 'c'], places: 1 }]);
  expect(tied.ranked.map(({ id, rank: place, state }) => [id, place, state])).toEqual([
    ['a', 1, 'RETAINED'],
    ['d', 4, 'NOT_RETAINED'],
  ]);
  expect(rank({ a: 3, b: 2, c: 2, d: 1 }, [['c', 'b']]).ranked).toMatchObject([
    { id: 'a', ground: 'AMONG_SEATS' },
    { id: 'c', rank: 2, state: 'RETAINED', ground: 'TIE_SETTLED' },
    { id: 'b', rank: 3, state: 'RESERVE', ground: 'TIE_SETTLED' },
    { id: 'd', rank: 4, ground: 'BEYOND_PLACES' },
  ]);
  // An order for others than those tied settles nothing.
  for (const order of [['c'], ['a', 'b'], ['b', 'c', 'd'], ['b', 'b']])
    expect(rank({ a: 3, b: 2, c: 2, d: 1 }, [order]).openTies).toHaveLength(1);
  // Equals on the same side of every end share a rank.
  expect(rank({ a: 3, b: 3, c: 1 }).ranked.map(({ rank: place }) => place)).toEqual([1, 1, 3]);
  const below = rank({ a: 3, b: 1, c: 1 }, [], {
    seats: 2,
    substitutes: 0,
    rules: { ...asked.rules, minimumMark: 34 },
  });
  expect(below).toMatchObject({
    openTies: [],
    ranked: [{}, { ground: 'BELOW_MINIMUM' }, { ground: 'BELOW_MINIMUM' }],
  });
});

const scored = criteria.chain((all) =>
  fc.record({
    all: fc.constant(all),
    candidacies: fc.array(
      fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 4, maxLength: 4 }), {
        minLength: 1,
        maxLength: 3,
      }),
      { minLength: 1, maxLength: 7 },
    ),
    places: fc.record({ seats: fc.integer({ min: 1, max: 4 }), substitutes: fc.integer({ min: 0, max: 3 }) }),
    minimumMark: fc.option(fc.integer({ min: 0, max: 100 })),
  }),
);
type Scored = typeof scored extends fc.Arbitrary<infer T> ? T : never;

const standing = ({ all, candidacies }: Scored): ScoredCandidacy[] =>
  candidacies.map((sheets, id) => ({
    id: `k${id}`,
    sheets: sheets.map((parts, scorer) => ({
      scorer: `s${scorer}`,
      college: null,
      scores: Object.fromEntries(all.map(({ key, max }, index) => [key, parts[index]! % (max + 1)])),
    })),
  }));
const ranked = ({ all, places, minimumMark }: Scored, candidacies: ScoredCandidacy[]) =>
  rankCandidacies(all, { ...asked.rules, minimumMark }, places, candidacies, []);

test('the ranking does not depend on the order of candidates or scorers', () => {
  fc.assert(
    fc.property(scored, fc.infiniteStream(fc.nat()), (case_, luck) => {
      const shuffled = <T>(items: readonly T[]): T[] =>
        items
          .map((item) => ({ item, at: luck.next().value as number }))
          .toSorted((a, b) => a.at - b.at)
          .map(({ item }) => item);
      const candidacies = standing(case_);
      const other = shuffled(candidacies).map(({ id, sheets }) => ({ id, sheets: shuffled(sheets) }));
      expect(ranked(case_, other)).toEqual(ranked(case_, candidacies));
    }),
  );
});

test('a higher score never lowers a rank, and nobody else is raised by it', () => {
  fc.assert(
    fc.property(scored, fc.nat(), fc.nat(), fc.nat(), (case_, who, scorer, criterion) => {
      const before = standing(case_);
      const candidate = before[who % before.length]!;
      const given = candidate.sheets[scorer % candidate.sheets.length]!;
      const { key, max } = case_.all[criterion % case_.all.length]!;
      fc.pre(given.scores[key]! < max);
      const raised = { ...given, scores: { ...given.scores, [key]: given.scores[key]! + 1 } };
      const after = before.map((one) =>
        one === candidate
          ? { ...one, sheets: one.sheets.map((each) => (each === given ? raised : each)) }
          : one,
      );
      const placeIn = (all: ScoredCandidacy[], id: string) => {
        const mark = markOf(case_.all, all.find((one) => one.id === id)!.sheets)!;
        return all.filter(({ sheets }) => compareMarks(markOf(case_.all, sheets)!, mark) > 0).length + 1;
      };
      const rankOf = (all: ScoredCandidacy[], id: string) =>
        ranked(case_, all).ranked.find((one) => one.id === id)?.rank ?? placeIn(all, id);
      for (const { id } of before) {
        const change = rankOf(after, id) - rankOf(before, id);
        expect(id === candidate.id ? change <= 0 : change >= 0).toBe(true);
      }
      for (const { id, rank: place } of ranked(case_, after).ranked) expect(place).toBe(placeIn(after, id));
    }),
  );
});

test('places are never overrun, and where a tie is open it is said how many of it get one', () => {
  fc.assert(
    fc.property(scored, (case_) => {
      const { ranked: told, openTies } = ranked(case_, standing(case_));
      const { seats, substitutes } = case_.places;
      const count = (state: string) => told.filter((one) => one.state === state).length;
      expect(count('RETAINED')).toBeLessThanOrEqual(seats);
      expect(count('RESERVE')).toBeLessThanOrEqual(substitutes);
      expect(told.length + openTies.flatMap(({ candidacies }) => candidacies).length).toBe(
        case_.candidacies.length,
      );
      for (const { candidacies, places } of openTies) {
        expect(places).toBeGreaterThan(0);
        expect(places).toBeLessThan(candidacies.length);
      }
    }),
  );
});

test('no sequence of acts decides with somebody unscored, nor retains who is not eligible', () => {
  let decided = 0;
  fc.assert(
    fc.property(terms, fc.array(act, { minLength: 60, maxLength: 220, size: 'max' }), (call, acts) => {
      const walk = acts.reduce(turn, begin(call));
      if (walk.state !== 'DECIDED') return;
      decided++;
      const { ranked: told, openTies } = walk.decided!;
      expect(openTies).toEqual([]);
      const eligible = [...walk.stands].filter(([, { state }]) => state === 'ELIGIBLE');
      expect(told.map(({ id }) => id).toSorted()).toEqual(eligible.map(([id]) => id).toSorted());
      for (const [, { sheets, aside }] of eligible) {
        expect(isScored(call.rules, [...sheets.values()])).toBe(true);
        for (const person of aside) expect(sheets.has(person)).toBe(false);
        expect(call.rules.secretariatScores || !sheets.has('secretariat')).toBe(true);
      }
      expect(told.filter(({ state }) => state === 'RETAINED').length).toBeLessThanOrEqual(call.seats);
    }),
    { numRuns: 1000 },
  );
  expect(decided).toBeGreaterThan(20);
});
