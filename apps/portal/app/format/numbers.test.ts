import { expect, test } from 'vitest';
import { sayNumber, sayPercent } from './numbers.js';

/** Intl wraps signs in marks of direction and keeps numbers whole with narrow spaces: right on a page, in the way here. */
const plain = (text: string) => text.replaceAll(/[\u200e\u200f]/g, '').replaceAll(/[\u202f\u00a0]/g, ' ');

test('numbers are written as Morocco writes them', () => {
  expect(sayNumber('ar', 1234.5)).toBe('1.234,5');
  expect(plain(sayNumber('fr', 1234.5))).toBe('1.234,5');
  expect(sayNumber('en', 1234.5)).toBe('1,234.5');
});

test('a percentage is said in hundredths, to one decimal', () => {
  expect(plain(sayPercent('ar', 84))).toBe('84%');
  expect(plain(sayPercent('fr', 99.96))).toBe('100 %');
  expect(plain(sayPercent('en', 72.46))).toBe('72.5%');
});
