import { expect, test } from 'vitest';
import { checkIndicatorValue, checkOnlyCompletes } from './indicators.js';

test.each([
  ['COUNT', 12.5, true],
  ['COUNT', -1, false],
  ['PERCENT', 100, true],
  ['PERCENT', 100.1, false],
  ['MILESTONE', 1, true],
  ['MILESTONE', 0.5, false],
  ['SCORE', -3.2, true],
  ['DAYS', 0, true],
  ['RANK', 0, false],
  ['RANK', 1.5, false],
  ['COUNT', 1e12, false],
  ['SCORE', Number.NaN, false],
] as const)('%s may be %d: %s', (unit, value, ok) => {
  expect(checkIndicatorValue(unit, value).ok).toBe(ok);
});

test('an adopted indicator may be given what its card left unsaid, and nothing else', () => {
  const before = { name: { fr: 'Taux' }, unit: 'PERCENT', baseline: null, target: 80, method: null };
  const refusedField = (...changed: string[]) => {
    const checked = checkOnlyCompletes({ state: 'ADOPTED' }, before, changed);
    return checked.ok ? null : `${checked.refusal.facts?.['why']} ${checked.refusal.field}`;
  };
  expect(refusedField('baseline', 'method')).toBeNull();
  expect(refusedField('baseline', 'target')).toBe('frozen target');
  expect(refusedField('unit')).toBe('frozen unit');
  expect(refusedField()).toBeNull();
});
