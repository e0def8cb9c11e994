import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  firstDay,
  isDay,
  isWorkingDay,
  lastDay,
  precisionOf,
} from './days.js';

test.each(['2024-02-29', '2020-12-31', '1900-01-01', '2199-12-31'])('%s is a day', (text) =>
  expect(isDay(text)).toBe(true),
);

test.each([
  '2023-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '0000-01-01',
  '9999-12-31',
  '+275760-09-13',
  '2024-1-5',
  '2024-01-05T00:00:00Z',
  '٢٠٢٤-٠١-٠٥',
  '1445-07-01',
  '2024-01-05\n',
  '',
])('%j is not', (text) => expect(isDay(text)).toBe(false));

test.each([
  ['2020', 'YEAR', '2020-01-01', '2020-12-31'],
  ['2020-12', 'MONTH', '2020-12-01', '2020-12-31'],
  ['2024-02', 'MONTH', '2024-02-01', '2024-02-29'],
  ['2023-02', 'MONTH', '2023-02-01', '2023-02-28'],
  ['2020-12-15', 'DAY', '2020-12-15', '2020-12-15'],
])('%s: known to the %s, from %s to %s', (text, precision, first, last) => {
  expect(precisionOf(text)).toBe(precision);
  expect(firstDay(text)).toBe(first);
  expect(lastDay(text)).toBe(last);
});

test.each(['2020-13', '20', '2020-02-30', 'soon', '3000'])('%s is no date', (text) =>
  expect(precisionOf(text)).toBeNull(),
);

test('deadlines count working days: no weekend, no holiday, not the day itself', () => {
  // Thursday 11 January 2024 was Independence Manifesto Day, Sunday 14 January the Amazigh New Year.
  const holidays = new Set(['2024-01-11', '2024-01-14']);
  expect(isWorkingDay('2024-01-11', holidays)).toBe(false);
  expect(addWorkingDays('2024-01-10', 0, holidays)).toBe('2024-01-10');
  expect(addWorkingDays('2024-01-10', 1, holidays)).toBe('2024-01-12');
  expect(addWorkingDays('2024-01-10', 2, holidays)).toBe('2024-01-15');
});

const day = fc.nat(100_000).map((count) => addDays('1900-01-01', count));

test('days add up, also over leap years', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: -3000, max: 3000 }), (from, count) => {
      expect(daysBetween(from, addDays(from, count))).toBe(count);
      expect(addDays(addDays(from, count), -count)).toBe(from);
    }),
  );
});

test('the last day of a month is the day before the first of the next', () => {
  fc.assert(
    fc.property(day, (any) => {
      const last = lastDay(any.slice(0, 7));
      expect(addDays(last, 1).slice(8)).toBe('01');
      expect(any <= last).toBe(true);
    }),
  );
});
