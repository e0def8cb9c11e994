import { expect, test } from 'vitest';
import { afterLeaving, ahead, beginning, neighbour, rangeOf, remaining } from './queue';

const rows = ['a', 'b', 'c', 'd', 'e'].map((reference) => ({ reference }));
const nothing = new Set<string>();

test('what is decided leaves the queue, and the next one stands in its place', () => {
  expect(remaining(rows, new Set(['b', 'd']))).toEqual([
    { reference: 'a' },
    { reference: 'c' },
    { reference: 'e' },
  ]);
  expect(afterLeaving(rows, nothing, 'b')).toBe('c');
  expect(afterLeaving(rows, new Set(['c', 'd']), 'b')).toBe('e');
});

test('after the last one the reader stands on the one before it, and at the very end nowhere', () => {
  expect(afterLeaving(rows, nothing, 'e')).toBe('d');
  expect(afterLeaving(rows, new Set(['a', 'b', 'c', 'd']), 'e')).toBeNull();
});

test('walking past what is gone, and not past the ends', () => {
  expect(neighbour(rows, new Set(['b']), 'a', 1)).toBe('c');
  expect(neighbour(rows, new Set(['b']), 'c', -1)).toBe('a');
  expect(neighbour(rows, nothing, 'a', -1)).toBeNull();
  expect(neighbour(rows, nothing, 'e', 1)).toBeNull();
});

test('from one that is not in the queue the walk begins at its start', () => {
  expect(neighbour(rows, nothing, 'elsewhere', 1)).toBe('a');
  expect(neighbour(rows, nothing, 'elsewhere', -1)).toBeNull();
  expect(neighbour([], nothing, null, 1)).toBeNull();
});

test('the next three are made ready, fewer near the end', () => {
  expect(ahead(rows, new Set(['c']), 'a', 3)).toEqual(['b', 'd', 'e']);
  expect(ahead(rows, nothing, 'd', 3)).toEqual(['e']);
});

test('a range is the same in both directions; without a beginning it is one row', () => {
  expect(rangeOf(rows, 'b', 'd')).toEqual(['b', 'c', 'd']);
  expect(rangeOf(rows, 'd', 'b')).toEqual(['b', 'c', 'd']);
  expect(rangeOf(rows, null, 'c')).toEqual(['c']);
});

test('the work begins where the address says, else where it stopped, else at the first', () => {
  expect(beginning(rows, 'x', 'c')).toBe('x');
  expect(beginning(rows, null, 'c')).toBe('c');
  expect(beginning(rows, null, 'gone')).toBe('a');
  expect(beginning([], null, null)).toBeNull();
});
