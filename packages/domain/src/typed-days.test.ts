import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from './days.js';
import { parseDay, typedDay } from './typed-days.js';

test.each([
  ['31/12/2026', '2026-12-31'],
  ['5.8.2026', '2026-08-05'],
  ['2026-08-05', '2026-08-05'],
  [' ٣١/١٢/٢٠٢٦ ', '2026-12-31'],
  ['۵/۸/۲۰۲۶', '2026-08-05'],
  ['12/2026', '2026-12'],
  ['2026-12', '2026-12'],
  ['2026', '2026'],
  ['29/02/2023', null],
  ['31/13/2026', null],
  ['12/31/2026', null],
  ['soon', null],
  ['', null],
  ['31/12/26', null],
])('%j is read as %s', (typed, day) => {
  expect(parseDay(typed)).toBe(day);
});

test('every day is read back from both ways of writing it', () => {
  fc.assert(
    fc.property(fc.nat(70_000), (days) => {
      const day = addDays('1995-01-01', days);
      const [year, month, date] = day.split('-');
      expect(parseDay(day)).toBe(day);
      expect(parseDay(`${Number(date)}/${Number(month)}/${year}`)).toBe(day);
    }),
  );
});

test('what is known of a day stands in a field as people type it, and is read from there as it was', () => {
  const days = (['DAY', 'MONTH', 'YEAR'] as const).map((precision) => typedDay('2026-12-01', precision));
  expect(days).toEqual(['01/12/2026', '12/2026', '2026']);
  expect(days.map(parseDay)).toEqual(['2026-12-01', '2026-12', '2026']);
});
