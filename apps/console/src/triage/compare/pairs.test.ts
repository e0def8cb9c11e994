import { expect, test } from 'vitest';
import type { TextFragment } from '../../generated/graphql';
import { commonLanguage, currentMayLead, survivor, wordsIn } from './pairs';

const text = (words: Partial<TextFragment>): TextFragment => ({
  ar: null,
  fr: null,
  en: null,
  original: 'AR',
  ...words,
});
const placed = (submittedAt: string, workflowState: 'SUBMITTED' | 'ASSIGNED' = 'SUBMITTED') => ({
  reference: submittedAt,
  version: 1,
  submittedAt,
  workflowState,
});

test('the older one survives, unless the other can no longer follow', () => {
  expect(survivor(placed('2026-01-02'), placed('2026-01-01'))).toBe('other');
  expect(survivor(placed('2026-01-01'), placed('2026-01-02'))).toBe('current');
  expect(survivor(placed('2026-01-01'), placed('2026-01-02', 'ASSIGNED'))).toBe('other');
  expect(currentMayLead(placed('2026-01-02', 'ASSIGNED'))).toBe(false);
});

test('two proposals are compared in a language both are written in', () => {
  const both = text({ ar: 'أ', fr: 'a' });
  expect(commonLanguage(both, text({ fr: 'b', original: 'FR' }), ['ar'])).toBe('fr');
  expect(commonLanguage(both, text({ ar: 'ب', fr: 'b' }), ['fr'])).toBe('fr');
  expect(commonLanguage(text({ ar: 'أ' }), text({ fr: 'b', original: 'FR' }), ['ar'])).toBeNull();
});

test('a text that is not written in the language is left out', () => {
  const words = {
    title: text({ ar: 'عنوان' }),
    challenges: [text({ fr: 'défi' })],
    solution: text({ ar: 'حل' }),
    expectedResult: null,
  };
  expect(wordsIn(words, 'ar')).toBe('عنوان\n\nحل');
});
