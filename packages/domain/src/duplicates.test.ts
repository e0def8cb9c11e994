import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clustersOf } from './clusters.js';
import {
  bandOf,
  checkPair,
  duplicateBands,
  duplicateFloor,
  duplicateScore,
  leastScore,
  mostCandidates,
  rankDuplicates,
  type Compared,
} from './duplicates.js';
import { locales } from './languages.js';
import { printTable } from './testing-table.js';

const alike = (text: number, title = 0) => [{ language: 'ar' as const, text, title }];
const other = (key: string, text: number, more: Partial<Compared<string>> = {}): Compared<string> => ({
  key,
  group: null,
  sameTheme: true,
  likeness: alike(text),
  ...more,
});

test('the bands, as a reviewer reads them', async () => {
  const rows = duplicateBands.map((band) => [band, String(leastScore[band])]);
  await expect(printTable('Bands of likeness', ['band', 'least score'], rows)).toMatchFileSnapshot(
    '../tables/duplicate-bands.md',
  );
});

test.each([
  [1, 'VERY_CLOSE'],
  [0.7, 'VERY_CLOSE'],
  [0.69, 'CLOSE'],
  [0.45, 'CLOSE'],
  [0.44, 'RELATED'],
  [0.3, 'RELATED'],
  [0.29, null],
])('%d is %s', (score, band) => expect(bandOf(score)).toBe(band));

describe('the score', () => {
  test('is that of the language they agree most in: a translation finds what the original does not', () => {
    const likeness = [...alike(0.1), { language: 'fr' as const, text: 0.8, title: 0.2 }];
    expect(duplicateScore(likeness, true)).toBe(0.8);
    expect(rankDuplicates([other('a', 0, { likeness })])[0]?.because).toEqual([
      { rule: 'SAME_TEXT', facts: { percent: 80, language: 'fr' } },
      { rule: 'SAME_THEME', facts: {} },
    ]);
  });

  test('takes a title for a little less than a whole text, and another theme for a little less likely', () => {
    expect(duplicateScore(alike(0.2, 1), true)).toBe(0.9);
    expect(duplicateScore(alike(1), false)).toBe(0.9);
  });

  test('lies between 0 and 1, never above the likeness it comes from, and grows with it', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const likeness = fc.array(
      fc.record({ language: fc.constantFrom(...locales), text: share, title: share }),
    );
    fc.assert(
      fc.property(likeness, fc.boolean(), (compared, sameTheme) => {
        const score = duplicateScore(compared, sameTheme);
        expect(score).toBeGreaterThanOrEqual(0);
        // What a search finds by its likeness alone misses nothing that the score would show.
        expect(score).toBeLessThanOrEqual(
          Math.max(0, ...compared.flatMap(({ text, title }) => [text, title])),
        );
        const closer = compared.map((one) => ({ ...one, text: 1 }));
        expect(duplicateScore(closer, sameTheme)).toBeGreaterThanOrEqual(score);
      }),
    );
  });
});

test('the closest first, nothing below the floor, a group once by its closest, no more than the most', () => {
  const ranked = rankDuplicates([
    other('far', duplicateFloor - 0.01),
    other('close', 0.5),
    other('member', 0.6, { group: 'g' }),
    other('lead', 0.9, { group: 'g' }),
    other('same', 1),
  ]);
  expect(ranked.map(({ key, band }) => [key, band])).toEqual([
    ['same', 'VERY_CLOSE'],
    ['lead', 'VERY_CLOSE'],
    ['close', 'CLOSE'],
  ]);
  const many = Array.from({ length: 50 }, (_, n) => other(`p${n}`, 0.5));
  expect(rankDuplicates(many).map(({ key }) => key)).toEqual(
    many.slice(0, mostCandidates).map(({ key }) => key),
  );
});

describe('saying that two are not the same', () => {
  const pair = {
    same: false,
    samePlan: true,
    sameGroup: false,
    openStages: ['COLLECTION'] as const,
    recused: false,
  };

  test('is possible while the plan screens', () => {
    expect(checkPair(pair).ok).toBe(true);
  });

  test.each([
    ['recused', { recused: true }, 'NOT_ALLOWED'],
    ['itself', { same: true }, 'INVALID_INPUT'],
    ['another plan', { samePlan: false }, 'INVALID_INPUT'],
    ['grouped together', { sameGroup: true }, 'WRONG_STATE'],
    ['a plan that is adopted', { openStages: ['IMPLEMENTATION'] as const }, 'STAGE_CLOSED'],
  ])('is refused: %s', (_, fact, code) => {
    expect(checkPair({ ...pair, ...fact })).toMatchObject({ ok: false, refusal: { code } });
  });
});

describe('clusters', () => {
  test('follow pairs from one to the next, in the order of the items; who stands alone is in none', () => {
    expect(
      clustersOf(
        [1, 2, 3, 4, 5, 6],
        [
          [5, 3],
          [3, 1],
          [2, 6],
          [4, 99],
        ],
      ),
    ).toEqual([
      [1, 3, 5],
      [2, 6],
    ]);
  });

  test('are the components of the graph: each item in one at most, pairs never torn', () => {
    const item = fc.nat(30);
    fc.assert(
      fc.property(fc.array(fc.tuple(item, item)), (pairs) => {
        const items = Array.from({ length: 31 }, (_, n) => n);
        const clusters = clustersOf(items, pairs);
        const all = clusters.flat();
        expect(new Set(all).size).toBe(all.length);
        const ties = pairs.filter(([a, b]) => a !== b);
        for (const [a, b] of ties)
          expect(clusters.some((cluster) => cluster.includes(a) && cluster.includes(b))).toBe(true);
        for (const cluster of clusters)
          for (const member of cluster) expect(ties.some((tie) => tie.includes(member))).toBe(true);
      }),
    );
  });

  test('a chain of ten thousand is one cluster', () => {
    const items = Array.from({ length: 10_000 }, (_, n) => n);
    expect(
      clustersOf(
        items,
        items.slice(1).map((n) => [n, n - 1] as const),
      ),
    ).toEqual([items]);
  });
});
