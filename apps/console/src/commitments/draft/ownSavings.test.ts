import { expect, test } from 'vitest';
import { OwnSavings, type Saving } from './ownSavings';

const saving = (versionBefore: number | null, versionAfter: number, state: 'DRAFT' | 'ADOPTED'): Saving => ({
  versionBefore,
  versionAfter,
  commitment: { state },
});

test('who saved since they looked acts on what their last saving left', () => {
  const savings = new OwnSavings();
  expect(savings.since('CARD', 4)).toBe(4);
  savings.note(saving(4, 5, 'DRAFT'));
  savings.note(saving(5, 5, 'DRAFT'));
  savings.note(saving(5, 6, 'DRAFT'));
  expect([4, 5, 6].map((seen) => savings.since('CARD', seen))).toEqual([6, 6, 6]);
});

test('what somebody else wrote between has not been seen: the version stays the one that was', () => {
  const savings = new OwnSavings();
  savings.note(saving(4, 5, 'DRAFT'));
  savings.note(saving(6, 7, 'DRAFT'));
  expect(savings.since('CARD', 4)).toBe(5);
});

test('a draft that is begun anew counts from one again', () => {
  const savings = new OwnSavings();
  savings.note(saving(1, 2, 'ADOPTED'));
  savings.note(saving(null, 1, 'ADOPTED'));
  expect(savings.since('REPORT', 1)).toBe(1);
});

test('a saving of the report beside a card moves no version of the card, which somebody else may have written', () => {
  const savings = new OwnSavings();
  savings.note(saving(4, 5, 'ADOPTED'));
  expect([savings.since('REPORT', 4), savings.since('CARD', 4)]).toEqual([5, 4]);
});
