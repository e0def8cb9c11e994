import { expect, test } from 'vitest';
import { checkExpected, checkSelection, largestBulk, type Selection } from './bulk.js';

const some = { picked: 3, filtered: false, expectedCount: null };
const all = { picked: null, filtered: true, expectedCount: 40 };

test.each<[string, Selection, object]>([
  ['picked one by one', some, { ok: true }],
  ['all that a filter finds', all, { ok: true }],
  ['nothing at all', { ...some, picked: null }, { refusal: { code: 'INVALID_INPUT', field: 'proposals' } }],
  ['an empty list', { ...some, picked: 0 }, { refusal: { code: 'INVALID_INPUT', field: 'proposals' } }],
  ['both ways', { ...all, picked: 3 }, { refusal: { code: 'INVALID_INPUT', field: 'filter' } }],
  [
    'a filter without the number seen',
    { ...all, expectedCount: null },
    { refusal: { code: 'INVALID_INPUT', field: 'expectedCount' } },
  ],
  [
    'too many picked',
    { ...some, picked: largestBulk + 1 },
    { refusal: { code: 'LIMIT_EXCEEDED', field: 'proposals' } },
  ],
  [
    'a filter that finds too many',
    { ...all, expectedCount: largestBulk + 1 },
    { refusal: { code: 'LIMIT_EXCEEDED', field: 'filter' } },
  ],
])('a selection: %s', (_what, selection, answer) => {
  expect(checkSelection(selection)).toMatchObject(answer);
});

test('a filter that finds more or less than was seen decides nothing', () => {
  expect(checkExpected(40, 40).ok).toBe(true);
  for (const found of [39, 41])
    expect(checkExpected(40, found)).toMatchObject({
      refusal: { code: 'STALE_VERSION', facts: { why: 'countDiffers', yours: 40, current: found } },
    });
});
