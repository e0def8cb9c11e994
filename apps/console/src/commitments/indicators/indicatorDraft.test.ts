import { expect, test } from 'vitest';
import type { IndicatorFactsFragment } from '../../generated/graphql';
import { draftOfIndicator, indicatorInput, missingOf, openFieldsOf } from './indicatorDraft';

const text = (fr: string) => ({ ar: null, fr, en: null, original: 'FR' as const });
const adopted = {
  name: text('Taux'),
  definition: null,
  unit: 'PERCENT',
  baseline: null,
  target: 80,
  direction: null,
  source: text('Enquête'),
  method: null,
} as unknown as IndicatorFactsFragment;

test('an adopted indicator is open in what it left unsaid', () => {
  expect([...openFieldsOf(adopted, false)].toSorted()).toEqual([
    'baseline',
    'definition',
    'direction',
    'method',
  ]);
  expect(openFieldsOf(adopted, true).size).toBe(8);
});

test('only open fields are sent, numbers as they were meant', () => {
  const draft = { ...draftOfIndicator(adopted), baseline: '١٢٫٥', direction: 'UP' as const };
  expect(indicatorInput(draft, openFieldsOf(adopted, false), 'fr')).toEqual({
    baseline: 12.5,
    direction: 'UP',
    definition: null,
    method: null,
  });
});

test('it needs a name, and values its unit can have', () => {
  expect(missingOf(draftOfIndicator(null))).toBe('indicators.missing.name');
  expect(missingOf({ ...draftOfIndicator(adopted), baseline: '120' })).toBe('indicators.missing.aims');
  expect(missingOf({ ...draftOfIndicator(adopted), baseline: '12,5' })).toBeNull();
});
