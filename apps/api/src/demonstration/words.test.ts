import { screeningHints, type HintRule } from '@iltizam/domain/screening-hints';
import { expect, test } from 'vitest';
import { banks } from './phrases/banks.js';
import { recipeOf, themes, type Oddity, type Recipe } from './recipe.js';
import { wordingOf } from './wording.js';

const recipes = Array.from({ length: 3_000 }, (_, n) => recipeOf(7, n + 1));

const hintsOf = (recipe: Recipe): HintRule[] => {
  const { title, challenges, solution, expectedResult } = wordingOf(recipe);
  const texts = [title, ...challenges, solution, expectedResult].filter((text) => text !== null);
  return screeningHints(texts).map(({ rule }) => rule);
};

test('the same seed says the same, in whatever order it is asked; another seed says something else', () => {
  const said = (seed: number, n: number) => JSON.stringify(wordingOf(recipeOf(seed, n)));
  expect(said(7, 2_000)).toBe(JSON.stringify(wordingOf(recipes[1_999]!)));
  expect(said(8, 2_000)).not.toBe(said(7, 2_000));
});

test('every theme has phrases of each kind in both languages, none twice', () => {
  for (const theme of themes) {
    const phrases = Object.values(banks[theme]!).flat() as [string, string][];
    expect(phrases.length).toBeGreaterThan(30);
    for (const language of [0, 1] as const) {
      const said = phrases.map((phrase) => phrase[language]);
      expect(new Set(said).size, theme).toBe(said.length);
    }
    for (const [ar, fr] of phrases) {
      expect(ar).toMatch(/^[\p{Script=Arabic}\d\s،.]+$/u);
      expect(fr).toMatch(/^[\p{Script=Latin}\d\s’.,:;-]+$/u);
    }
  }
});

test('all themes, both languages and both together come up', () => {
  expect(new Set(recipes.map(({ theme }) => theme))).toEqual(new Set(themes));
  expect(new Set(recipes.map(({ languages }) => languages.join(' ')))).toEqual(
    new Set(['ar', 'fr', 'ar fr']),
  );
});

test('a tenth or more repeat an earlier one, on its theme and in a language of it', () => {
  const repeats = recipes.flatMap((recipe, index) => (recipe.repeats === null ? [] : [{ recipe, index }]));
  expect(repeats.length).toBeGreaterThan(300);
  for (const { recipe, index } of repeats) {
    expect(recipe.repeats).toBeLessThanOrEqual(index);
    const repeated = recipes[recipe.repeats! - 1]!;
    expect(recipe.theme).toBe(repeated.theme);
    expect(recipe.languages.some((language) => repeated.languages.includes(language))).toBe(true);
  }
});

const seenBy: Record<Oddity, HintRule> = {
  TOO_SHORT: 'TOO_SHORT',
  PERSONAL_DATA: 'PERSONAL_DATA',
  COMPLAINT: 'COMPLAINT_ABOUT_PERSON',
  OUTSIDE_PLAN: 'OUTSIDE_PLAN',
  OTHER_LANGUAGE: 'OTHER_LANGUAGE',
};

test.each(Object.entries(seenBy))('what is made to look %s is seen by the hint', (oddity, rule) => {
  // Somebody who writes in both languages mistakes neither for the other.
  const odd = recipes.filter(
    (recipe) =>
      recipe.oddity?.kind === oddity && (oddity !== 'OTHER_LANGUAGE' || recipe.languages.length === 1),
  );
  expect(odd.length).toBeGreaterThan(20);
  for (const recipe of odd) expect(hintsOf(recipe)).toContain(rule);
});

test('of the others, one in a hundred at most makes a screener look twice', () => {
  const plain = recipes.filter(({ oddity }) => oddity === null);
  const hinted = plain.filter((recipe) => hintsOf(recipe).length > 0);
  expect(hinted.length).toBeLessThan(plain.length / 100);
});
