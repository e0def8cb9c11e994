import { expect, test } from 'vitest';
import { states } from '../../../i18n/ar/words';
import { cellsOf, readCell } from './readCell';

const words = states.activity;

test.each([
  ['percent', '40', 40],
  ['percent', '40,5 %', 40.5],
  ['percent', '٤٠٫٥٪', 40.5],
  ['number', '2.5', 2.5],
  ['day', '31/12/2026', '2026-12-31'],
  ['day', '2026-08', '2026-08'],
  ['status', 'IN_PROGRESS', 'IN_PROGRESS'],
  ['status', ` ${words.COMPLETED} `, 'COMPLETED'],
  ['text', ' تكوين ', 'تكوين'],
  ['percent', '  ', null],
] as const)('%s: %j is %j', (kind, typed, value) => {
  expect(readCell(kind, typed, words)).toEqual({ ok: true, value });
});

test.each([
  ['percent', 'half'],
  ['day', '31/02/2026'],
  ['status', 'soon'],
  ['text', ' '],
] as const)('%s: %j is refused with the reason', (kind, typed) => {
  expect(readCell(kind, typed, words)).toMatchObject({
    ok: false,
    fault: expect.stringContaining('activities.'),
  });
});

test('a range of a spreadsheet has its rows and columns, whatever ends its lines', () => {
  expect(cellsOf('40\t1/2/2026\r\n50,5\t\r\n')).toEqual([
    ['40', '1/2/2026'],
    ['50,5', ''],
  ]);
  expect(cellsOf('one')).toEqual([['one']]);
});
