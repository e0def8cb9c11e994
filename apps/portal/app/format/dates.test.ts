import { describe, expect, test } from 'vitest';
import { sayDay, sayInstant } from './dates.js';

describe('a calendar day', () => {
  test('has the month names of Morocco in Arabic', () => {
    const months = ['05', '07', '08', '09', '11', '12'].map((month) =>
      sayDay('ar', `2026-${month}-01`, 'MONTH'),
    );
    expect(months).toEqual(['ماي 2026', 'يوليوز 2026', 'غشت 2026', 'شتنبر 2026', 'نونبر 2026', 'دجنبر 2026']);
  });

  test('is said as precisely as it is known, and never more', () => {
    expect(sayDay('en', '2021-04-30', 'YEAR')).toBe('2021');
    expect(sayDay('en', '2021-04-30', 'MONTH')).toBe('April 2021');
    expect(sayDay('en', '2021-04-30', 'DAY')).toBe('30 April 2021');
    expect(sayDay('fr', '2021-04-30', 'DAY')).toBe('30 avril 2021');
    expect(sayDay('ar', '2021-04-30', 'DAY')).toBe('30 أبريل 2021');
  });

  test('is the same day at both ends of a month', () => {
    expect(sayDay('en', '2021-01-01', 'DAY')).toBe('1 January 2021');
    expect(sayDay('en', '2021-01-31', 'DAY')).toBe('31 January 2021');
  });
});

describe('an instant', () => {
  test('falls on the day of the country, which keeps other hours in Ramadan and since September 2026', () => {
    expect(sayInstant('en', '2026-01-15T23:30:00Z', 'INSTANT')).toBe('16 January 2026');
    expect(sayInstant('en', '2026-02-25T23:30:00Z', 'INSTANT')).toBe('25 February 2026');
    expect(sayInstant('en', '2026-07-15T23:30:00Z', 'INSTANT')).toBe('16 July 2026');
    expect(sayInstant('en', '2026-11-25T23:30:00Z', 'INSTANT')).toBe('25 November 2026');
  });

  test('known to its month stays in its month', () => {
    expect(sayInstant('ar', '2020-11-01T00:00:00Z', 'MONTH')).toBe('نونبر 2020');
    expect(sayInstant('fr', '2020-12-31T23:59:59Z', 'YEAR')).toBe('2020');
  });
});
