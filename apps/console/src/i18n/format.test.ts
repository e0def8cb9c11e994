import { expect, test } from 'vitest';
import { formatDay, formatInstant, formatNumber, formatPercent, today } from './format';

test('Morocco has its own month names, Latin digits and decimal comma', () => {
  expect(formatDay('2026-08-05', 'ar')).toBe('5 غشت 2026');
  expect(formatDay('2026-11-01', 'ar')).toContain('نونبر');
  expect(formatNumber(1234.5, 'ar')).toBe('1.234,5');
  expect(formatDay('2026-08-05', 'fr')).toBe('5 août 2026');
  expect(formatDay('2026-08-05', 'en')).toBe('5 August 2026');
});

test('a date says no more than is known of it', () => {
  expect(formatDay('2021-03-01', 'ar', 'MONTH')).toBe('مارس 2021');
  expect(formatDay('2021-01-01', 'ar', 'YEAR')).toBe('2021');
  expect(formatInstant('2021-03-01T00:00:00Z', 'fr', 'MONTH')).toBe('mars 2021');
});

test("an instant is told on Morocco's clock, which stands an hour earlier in Ramadan and since September 2026", () => {
  expect(formatInstant('2026-01-15T12:00:00Z', 'en')).toContain('13:00');
  expect(formatInstant('2026-02-25T12:00:00Z', 'en')).toContain('12:00');
  expect(formatInstant('2026-07-15T12:00:00Z', 'en')).toContain('13:00');
  expect(formatInstant('2026-11-26T12:00:00Z', 'en')).toContain('12:00');
});

test('a percentage is written as the reader writes it', () => {
  expect(formatPercent(84, 'fr').replaceAll(/\s/gu, ' ')).toBe('84 %');
  expect(formatPercent(42.5, 'en')).toBe('42.5%');
});

test("today is Morocco's day", () => {
  expect(today(new Date('2026-07-14T23:30:00Z'))).toBe('2026-07-15');
  expect(today(new Date('2026-02-25T23:30:00Z'))).toBe('2026-02-25');
  expect(today(new Date('2026-11-25T23:30:00Z'))).toBe('2026-11-25');
});
