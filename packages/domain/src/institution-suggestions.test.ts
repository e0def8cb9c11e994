import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leastConvincing,
  mostNeighbours,
  mostSuggestions,
  suggestInstitutions,
  themeGrounds,
  themeGroundWeights,
} from './institution-suggestions.js';
import { printTable } from './testing-table.js';

const invited = (institution: string, evidence: number | null = 1) => ({
  institution,
  ground: 'INVITED' as const,
  evidence,
});
const neighbours = (institution: string, count: number, likeness = 0.5) =>
  Array.from({ length: count }, () => ({ institution, likeness }));

test('the grounds, as a reviewer reads them', async () => {
  const rows = themeGrounds.map((ground) => {
    const { weight, rule } = themeGroundWeights[ground];
    return [ground, rule, String(weight)];
  });
  await expect(printTable('Grounds of a theme', ['ground', 'because', 'weight'], rows)).toMatchFileSnapshot(
    '../tables/theme-grounds.md',
  );
});

describe('suggestions', () => {
  test('eight of nine similar went there: said first, and enough to be chosen beforehand', () => {
    const [first, second] = suggestInstitutions(
      [invited('justice', 2)],
      [...neighbours('budget', 8), ...neighbours('justice', 1)],
    );
    expect(first).toMatchObject({
      institution: 'budget',
      weak: false,
      because: [{ rule: 'SIMILAR_ASSIGNED', facts: { assigned: 8, similar: 9 } }],
    });
    expect(second).toMatchObject({
      institution: 'justice',
      because: [
        { rule: 'INVITED_TO_THEME', facts: { count: 2 } },
        { rule: 'SIMILAR_ASSIGNED', facts: { assigned: 1, similar: 9 } },
      ],
    });
  });

  test('one similar proposal alone, or an invitation alone, is weak; both together are not', () => {
    expect(suggestInstitutions([], neighbours('budget', 1))[0]).toMatchObject({ weak: true });
    expect(suggestInstitutions([invited('budget')], [])[0]).toMatchObject({ weak: true });
    expect(suggestInstitutions([invited('budget')], neighbours('budget', 1))[0]).toMatchObject({
      weak: false,
    });
  });

  test('a rule somebody wrote has no count; nothing known suggests nothing', () => {
    expect(suggestInstitutions([{ institution: 'budget', ground: 'CHOSEN', evidence: null }], [])).toEqual([
      { institution: 'budget', score: 0.6, weak: false, because: [{ rule: 'CHOSEN_FOR_THEME', facts: {} }] },
    ]);
    expect(suggestInstitutions([], [])).toEqual([]);
  });

  test('only the nearest are asked where they went', () => {
    const near = neighbours('budget', mostNeighbours, 0.6);
    const far = neighbours('justice', 20, 0.3);
    expect(suggestInstitutions([], [...far, ...near]).map(({ institution }) => institution)).toEqual([
      'budget',
    ]);
  });

  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
  const rule = fc.record({
    institution: name,
    ground: fc.constantFrom(...themeGrounds),
    evidence: fc.option(fc.integer({ min: 1, max: 9 })),
  });
  const neighbour = fc.record({ institution: name, likeness: fc.double({ min: 0, max: 1, noNaN: true }) });

  test('are few, sorted, between 0 and 1, each with a reason, and weak together', () => {
    fc.assert(
      fc.property(fc.array(rule), fc.array(neighbour), (rules, similar) => {
        const suggested = suggestInstitutions(rules, similar);
        const scores = suggested.map(({ score }) => score);
        expect(suggested.length).toBeLessThanOrEqual(mostSuggestions);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
        for (const { score, weak, because } of suggested) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(because.length).toBeGreaterThan(0);
          expect(weak).toBe(scores[0]! < leastConvincing);
        }
      }),
    );
  });

  test('do not depend on the order in which the rules are read', () => {
    fc.assert(
      fc.property(fc.array(rule), fc.array(neighbour), (rules, similar) => {
        const one = suggestInstitutions(rules, similar);
        const two = suggestInstitutions(rules.toReversed(), similar);
        expect(two.map(({ institution }) => institution)).toEqual(one.map(({ institution }) => institution));
      }),
    );
  });
});
