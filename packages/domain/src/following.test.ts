import { expect, test } from 'vitest';
import { toldUntil } from './following.js';

test.each([
  ['an hour before, yesterday', 'DAILY', '2026-07-15T05:59:00Z', '2026-07-14T06:00:00.000Z'],
  ['at the hour, today', 'DAILY', '2026-07-15T06:00:00Z', '2026-07-15T06:00:00.000Z'],
  ['by the clock of Ramadan', 'DAILY', '2026-02-25T06:59:00Z', '2026-02-24T07:00:00.000Z'],
  ['by the clock since September 2026', 'DAILY', '2026-11-25T07:00:00Z', '2026-11-25T07:00:00.000Z'],
  ['on a Sunday, last Monday', 'WEEKLY', '2026-07-19T20:00:00Z', '2026-07-13T06:00:00.000Z'],
  [
    'on Monday before the hour, the Monday before',
    'WEEKLY',
    '2026-07-20T05:00:00Z',
    '2026-07-13T06:00:00.000Z',
  ],
  ['on Monday at the hour, this Monday', 'WEEKLY', '2026-07-20T06:00:00Z', '2026-07-20T06:00:00.000Z'],
] as const)('what came together is told until the hour of the digest: %s', (_, frequency, now, until) => {
  expect(toldUntil(frequency, new Date(now)).toISOString()).toBe(until);
});
