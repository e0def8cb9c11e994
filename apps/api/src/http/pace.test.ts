import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Pace } from './pace.js';

/** In a crowd, of which some are sent away all the time. */
const after = (...looks: number[]): number => {
  const pace = new Pace();
  looks.forEach((utilization) => pace.note(utilization, 10));
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

test('a few who work without a pause slow nobody: the process has no time left over, and nobody is sent away', () => {
  const pace = new Pace();
  for (let n = 0; n < 100; n++) pace.note(1, n % 3);
  expect(pace.share).toBe(1);
  for (let n = 0; n < 100; n++) pace.note(1, 10);
  expect(pace.share).toBe(0.15);
  for (let n = 0; n < 60; n++) pace.note(1, 0);
  expect(pace.share).toBe(1);
});

test('whatever the process does, a part of what comes is taken up and never more than all', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(1000))), (looks) => {
      const pace = new Pace();
      for (const [utilization, sentAway] of looks) pace.note(utilization, sentAway);
      const { share } = pace;
      expect(share).toBeGreaterThanOrEqual(0.15);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});
