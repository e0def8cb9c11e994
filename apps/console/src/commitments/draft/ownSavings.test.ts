import { expect, test } from 'vitest';
import { OwnSavings } from './ownSavings';

test('who saved since they looked acts on what their last saving left', () => {
  const savings = new OwnSavings();
  expect(savings.since(4)).toBe(4);
  savings.note({ versionBefore: 4, versionAfter: 5 });
  savings.note({ versionBefore: 5, versionAfter: 5 });
  savings.note({ versionBefore: 5, versionAfter: 6 });
  expect([4, 5, 6].map(savings.since)).toEqual([6, 6, 6]);
});

test('what somebody else wrote between has not been seen: the version stays the one that was', () => {
  const savings = new OwnSavings();
  savings.note({ versionBefore: 4, versionAfter: 5 });
  savings.note({ versionBefore: 6, versionAfter: 7 });
  expect(savings.since(4)).toBe(5);
});

test('a draft that is begun anew counts from one again', () => {
  const savings = new OwnSavings();
  savings.note({ versionBefore: 1, versionAfter: 2 });
  savings.note({ versionBefore: null, versionAfter: 1 });
  expect(savings.since(1)).toBe(1);
});
