import { expect, test } from 'vitest';
import { emptyDraft, isEmptyDraft, lengthOf, toInput } from './textDraft';

test("blank languages are not written, and the writer's language is the original", () => {
  expect(toInput({ ...emptyDraft(), ar: ' نص ', fr: '  ' }, 'ar')).toEqual({
    ar: 'نص',
    fr: null,
    en: null,
    original: 'AR',
  });
});

test("somebody who writes in another language than the interface's is the author of that one", () => {
  expect(toInput({ ...emptyDraft(), fr: 'Texte' }, 'ar').original).toBe('FR');
});

test('a translation does not become the original', () => {
  const draft = { ar: 'نص', fr: 'Texte', en: '', original: 'ar' as const };
  expect(toInput(draft, 'fr').original).toBe('AR');
});

test('letters are counted as people count them', () => {
  expect(lengthOf('  واضح ')).toBe(4);
  expect(lengthOf('👍🏽'.repeat(2))).toBe(4);
});

test('spaces alone are no text', () => {
  expect(isEmptyDraft({ ...emptyDraft(), ar: ' ', fr: '\n' })).toBe(true);
  expect(isEmptyDraft({ ...emptyDraft(), en: 'x' })).toBe(false);
});
