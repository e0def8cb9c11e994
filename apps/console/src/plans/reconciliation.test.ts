import { reconciliationColumns } from '@iltizam/domain/reconciliation';
import { expect, test } from 'vitest';
import { summed, terms } from './reconciliation';

test('the equation has every column of the reconciliation once, and no state in two of them', () => {
  const [whole, ...parts] = terms;
  expect(whole).toEqual({ name: 'received', sign: '', states: null });
  expect(new Set(parts.map(({ name }) => name))).toEqual(new Set(reconciliationColumns));
  const states = parts.flatMap((part) => part.states ?? []);
  expect(new Set(states).size).toBe(states.length);
  expect(states).not.toContain('DRAFT');
});

test('the channels together are the sum of each', () => {
  const row = {
    received: 5,
    pending: 2,
    retained: 1,
    notRetained: 1,
    inadmissible: 0,
    grouped: 1,
    withdrawn: 0,
    removed: 0,
  };
  expect(summed([row, { ...row, received: 6, withdrawn: 1 }])).toEqual({
    received: 11,
    pending: 4,
    retained: 2,
    notRetained: 2,
    inadmissible: 0,
    grouped: 2,
    withdrawn: 1,
    removed: 0,
  });
});
