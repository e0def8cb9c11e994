import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pace } from './pace.js';

const after = (...looks: number[]): number => {
  const pace = new Pace();
  looks.forEach((utilization) => pace.note(utilization));
  return pace.share;
};
const times = (n: number, utilization: number): number[] => Array.from({ length: n }, () => utilization);

test('one long task, or a day as usual, slows nobody', () => {
  expect(after(...times(20, 0.5), 1, 1, ...times(5, 0.5))).toBe(1);
  expect(after(...times(100, 0.8))).toBe(1);
});

test('where no time is left over less is taken up, step by step, never nothing; and all again a few seconds after', () => {
  const busy = times(10, 1);
  expect(after(...busy)).toBeLessThan(1);
  expect(after(...busy, ...busy)).toBeLessThan(after(...busy));
  expect(after(...times(1000, 1))).toBe(0.15);
  expect(after(...times(1000, 1), ...times(60, 0.5))).toBe(1);
});

test('whatever the process does, a part of what comes is taken up and never more than all', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (looks) => {
      const share = after(...looks);
      expect(share).toBeGreaterThanOrEqual(0.15);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});
