import { expect, test } from 'vitest';
import { checkEmbargo, longestEmbargoDays } from './embargo.js';
import { addDays } from './days.js';

const now = new Date('2026-12-10T09:00:00Z');

test('a lot is public from an hour of the country’s clock that is to come, and not too far', () => {
  expect(checkEmbargo('2026-12-10', '09:30', now)).toEqual({
    ok: true,
    value: new Date('2026-12-10T09:30:00Z'),
  });
  const wrong = (day: string, time: string) => checkEmbargo(day, time, now);
  expect(wrong('2026-12-10', '09:00')).toMatchObject({
    refusal: { field: 'day', facts: { why: 'dayPassed' } },
  });
  expect(wrong('2026-02-30', '10:00')).toMatchObject({
    refusal: { field: 'day', facts: { why: 'notADay' } },
  });
  expect(wrong('2026-12-11', '24:00')).toMatchObject({
    refusal: { field: 'time', facts: { why: 'notATime' } },
  });
  const far = addDays('2026-12-10', longestEmbargoDays);
  expect(wrong(far, '08:00').ok).toBe(true);
  expect(wrong(far, '10:00')).toMatchObject({ refusal: { facts: { why: 'outOfRange' } } });
});
