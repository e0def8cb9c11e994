import { expect, test } from 'vitest';
import { folded, together } from './clusters';

const rows = ['a', 'b', 'c', 'd', 'e'].map((reference) => ({ reference }));
const order = (placed: readonly { row: { reference: string } }[]) =>
  placed.map(({ row }) => row.reference).join('');

test('a cluster stands together where its first member waits', () => {
  const placed = together(rows, [['d', 'b']]);
  expect(order(placed)).toBe('abdce');
  expect(placed[1]?.cluster).toEqual({ size: 2, head: 'b', isHead: true });
  expect(placed[2]?.cluster).toEqual({ size: 2, head: 'b', isHead: false });
  expect(placed[0]?.cluster).toBeNull();
});

test('folded, only its head is there; unfolded, all are', () => {
  const placed = together(rows, [['b', 'c', 'd']]);
  expect(order(folded(placed, new Set(), null))).toBe('abe');
  expect(order(folded(placed, new Set(['b']), null))).toBe('abcde');
  expect(order(folded(placed, new Set(), 'd'))).toBe('abde');
});

test('when the head has left, the next one leads; when one is left, there is no cluster', () => {
  expect(together(rows.slice(2), [['b', 'c', 'd']])[0]?.cluster).toEqual({
    size: 2,
    head: 'c',
    isHead: true,
  });
  expect(together(rows.slice(3), [['b', 'c', 'd']])[0]?.cluster).toBeNull();
});
