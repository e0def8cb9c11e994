import { expect, test } from 'vitest';
import { parseDecimal } from './decimals.js';

test.each([
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['١٢٫٥', 12.5],
  [' 100 ', 100],
  ['-3', -3],
  ['0', 0],
  ['۱۲٫۵', 12.5],
  ['\u22123', -3],
])('%s is read as %d', (typed, value) => {
  expect(parseDecimal(typed)).toBe(value);
});

test.each(['', ' ', 'abc', '1.2.3', '1 000', '5%', '1e3'])('%j is no number', (typed) => {
  expect(parseDecimal(typed)).toBeNull();
});
