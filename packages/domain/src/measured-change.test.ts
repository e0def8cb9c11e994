import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { measuredChange } from './measured-change.js';

const at = (value: number, measuredOn = '2022-06-30') => ({ value, measuredOn });
const count = { unit: 'COUNT', direction: 'UP' } as const;

test.each([
  [[at(12.3), at(12.2)], count, { amount: 0.1, way: 'UP', better: true }],
  [[at(5), at(8)], count, { amount: 3, way: 'DOWN', better: false }],
  [[at(5), at(8)], { unit: 'RANK', direction: null }, { amount: 3, way: 'DOWN', better: true }],
  [[at(5), at(8)], { unit: 'DAYS', direction: null }, { amount: 3, way: 'DOWN', better: null }],
  [[at(5), at(5)], count, { amount: 0, way: 'SAME', better: null }],
] as const)('%j: the newest against the one before', (series, aims, change) => {
  expect(measuredChange(series, aims)).toEqual({ ...change, since: '2022-06-30' });
});

test('one value alone has changed from nothing', () => {
  expect(measuredChange([at(5)], count)).toBeNull();
  expect(measuredChange([], count)).toBeNull();
});

test('a change and its reverse are as large and of the other way', () => {
  const value = fc.integer({ min: -1_000_000, max: 1_000_000 }).map((whole) => whole / 1000);
  fc.assert(
    fc.property(value, value, (a, b) => {
      const forth = measuredChange([at(a), at(b)], count)!;
      const back = measuredChange([at(b), at(a)], count)!;
      expect(forth.amount).toBe(back.amount);
      expect(forth.better === null ? back.better : !back.better).toBe(forth.better);
    }),
  );
});
