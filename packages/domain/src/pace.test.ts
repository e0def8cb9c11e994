import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { paceOf, paces } from './pace.js';

test.each([
  [50, 50, { pace: 'ON_TRACK', gap: 0 }],
  [80, 50, { pace: 'ON_TRACK', gap: -30 }],
  [40, 50, { pace: 'ON_TRACK', gap: 10 }],
  [42, 61, { pace: 'WATCH', gap: 19 }],
  [25, 50, { pace: 'WATCH', gap: 25 }],
  [0, 26, { pace: 'LATE', gap: 26 }],
] as const)('%s %% done of %s %% of the time', (percent, elapsed, pace) => {
  expect(paceOf(percent, elapsed)).toEqual(pace);
});

test('nothing reported, or no dates: no pace, never late', () => {
  expect(paceOf(null, 90)).toBeNull();
  expect(paceOf(90, null)).toBeNull();
});

test('more done is never a worse pace', () => {
  const share = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(share, share, share, (one, other, elapsed) => {
      const rank = (percent: number) => paces.indexOf(paceOf(percent, elapsed)!.pace);
      expect(rank(Math.max(one, other))).toBeLessThanOrEqual(rank(Math.min(one, other)));
    }),
  );
});
