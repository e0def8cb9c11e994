import { expect, test } from 'vitest';
import { changedLanguages, missingLanguages, shownLocale, textIn } from './languages.js';
import { french } from './testing-cast.js';

const both = { ...french('Bonjour'), ar: 'السلام' };

test('a reader sees their language, else the original, else any that is written', () => {
  expect(textIn(both, 'ar')).toBe('السلام');
  expect(textIn(both, 'en')).toBe('Bonjour');
  expect(shownLocale(both, 'en')).toBe('fr');
  expect(textIn({ ar: null, fr: ' ', en: 'Hello', original: 'ar' }, 'fr')).toBe('Hello');
  expect(textIn({ ar: null, fr: null, en: null, original: 'ar' }, 'fr')).toBe('');
});

test('a card misses a language as soon as one written text lacks it', () => {
  expect(missingLanguages([both, french('Titre')])).toEqual(['ar', 'en']);
  expect(missingLanguages([{ ...both, en: 'Hello' }])).toEqual([]);
  expect(missingLanguages([{ ar: null, fr: null, en: null, original: 'ar' }])).toEqual([]);
});

test('what changed of a text is said by language, a blank one being none', () => {
  expect(changedLanguages(both, { ...both, en: 'Hello' })).toEqual(['en']);
  expect(changedLanguages(both, { ...both, ar: null, fr: 'Bonsoir' })).toEqual(['ar', 'fr']);
  expect(changedLanguages(both, { ...both, en: ' ' })).toEqual([]);
});
