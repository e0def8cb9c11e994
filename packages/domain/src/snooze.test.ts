import { expect, test } from 'vitest';
import { checkSnooze, longestSnooze } from './snooze.js';

const today = '2026-11-25';
const check = (until: string | null, event: 'AFTER_NEXT_MEETING' | null = null) =>
  checkSnooze({ until, event, today });

test('later is a day to come or an event, and not both', () => {
  expect(check('2026-11-26').ok).toBe(true);
  expect(check(null, 'AFTER_NEXT_MEETING').ok).toBe(true);
  expect(check(null)).toMatchObject({ refusal: { field: 'until', facts: { why: 'missing' } } });
  expect(check('2026-11-26', 'AFTER_NEXT_MEETING')).toMatchObject({
    refusal: { facts: { why: 'duplicate' } },
  });
});

test.each([
  ['2026-11-25', 'notAfterToday'],
  ['2020-01-01', 'notAfterToday'],
  ['2026-02-30', 'notADay'],
  ['2026-12-26', 'outOfRange'],
])('later is not %s: %s', (until, why) => {
  expect(check(until)).toMatchObject({ refusal: { code: 'INVALID_INPUT', field: 'until', facts: { why } } });
});

test('later is never "never"', () => {
  expect(longestSnooze).toBe(30);
  expect(check('2026-12-25').ok).toBe(true);
});
