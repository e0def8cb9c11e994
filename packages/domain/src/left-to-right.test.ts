import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runsOf } from './left-to-right.js';

const isolated = (text: string) =>
  runsOf(text)
    .filter(({ leftToRight }) => leftToRight)
    .map((run) => run.text);

test('what a line from the right would turn round is read from left to right', () => {
  expect(isolated('الخطة 2024-2027 و2021 – 2023')).toEqual(['2024-2027', '2021 – 2023']);
  expect(isolated('بتاريخ 2026-08-05، هاتف +212 5 37 67 99 06 أو 05 37 67 99 06.')).toEqual([
    '2026-08-05',
    '+212 5 37 67 99 06',
    '05 37 67 99 06',
  ]);
  expect(isolated('تغير بنسبة -5,5 % ثم −3%')).toEqual(['-5,5 %', '−3%']);
});

test('what stays right by itself is left alone', () => {
  expect(isolated('12/05/2026 و OGP-2026-0123 و ma-nap-3-p0040 و 1 000 - 2')).toEqual([]);
});

test('no letter of a text is lost or added', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('0', '2', ' ', '-', '+', '–', '%', ',', '.', 'ا', '\n') }),
      (text) => {
        expect(
          runsOf(text)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      },
    ),
  );
});
