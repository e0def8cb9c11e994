import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallestCell, withoutSmallCells, type Cell } from './small-cells.js';

const cellsOf = (counts: readonly number[]): Cell[] =>
  counts.map((count, index) => ({ value: `v${index}`, count }));
const shown = (counts: readonly number[]) => withoutSmallCells(cellsOf(counts)).map(({ count }) => count);
const sum = (counts: readonly (number | null)[]) => counts.reduce<number>((all, one) => all + (one ?? 0), 0);

test('a table without a small cell stays as it is', () => {
  expect(shown([5, 12, 30])).toEqual([5, 12, 30]);
});

test('a single small cell takes the next one with it', () => {
  expect(shown([3, 12, 30])).toEqual([null, null, 30]);
  expect(shown([4, 4, 30, 31])).toEqual([null, null, null, 31]);
  expect(shown([4, 12, 12, 30])).toEqual([null, null, null, 30]);
  expect(shown([0, 0, 30])).toEqual([null, null, null]);
});

const counts = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 8 });

test('PR-02: no cell under the smallest is shown, and what is kept back is never one cell or a small sum', () => {
  fc.assert(
    fc.property(counts, (table) => {
      const published = shown(table);
      const told = published.filter((count) => count !== null);
      expect(told.every((count) => count >= smallestCell)).toBe(true);
      expect(published.every((count, place) => count === null || count === table[place])).toBe(true);
      // The total stands beside the table: whoever subtracts finds the sum of what is kept back.
      const hidden = table.length - told.length;
      const nothing = hidden === 0 || told.length === 0;
      expect(nothing || (hidden > 1 && sum(table) - sum(told) >= smallestCell)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('PR-02: whoever knows the total and the rule cannot tell of any cell kept back that it is small', () => {
  for (const [width, most] of [
    [2, 30],
    [3, 24],
    [4, 16],
  ] as const) {
    // Every table up to this total, gathered by what is published of it: the least and the most a cell can be.
    const told = new Map<string, { least: number[]; most: number[] }>();
    for (let n = 1; n < (most + 1) ** width; n++) {
      const table = Array.from(
        { length: width },
        (_, place) => Math.floor(n / (most + 1) ** place) % (most + 1),
      );
      if (sum(table) > most) continue;
      const key = JSON.stringify([sum(table), shown(table)]);
      const known = told.get(key) ?? { least: [...table], most: [...table] };
      told.set(key, {
        least: known.least.map((count, place) => Math.min(count, table[place]!)),
        most: known.most.map((count, place) => Math.max(count, table[place]!)),
      });
    }
    for (const [key, known] of told) {
      const [total, published] = JSON.parse(key) as [number, (number | null)[]];
      const kept = published.flatMap((count, place) => (count === null ? [place] : []));
      const exact = kept.filter((place) => known.least[place] === known.most[place]);
      expect(exact, key).toEqual([]);
      // Of fewer people than that every cell is small, whatever is published.
      const small = kept.filter((place) => total >= smallestCell && known.most[place]! < smallestCell);
      expect(small, key).toEqual([]);
    }
  }
});
