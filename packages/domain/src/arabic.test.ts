import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arNorm } from './arabic.js';

type Pair = { why: string; equal: boolean; a: Side; b: Side };
type Side = { text: string; folded: string };

const fixture = new URL('./arabic.fixture.json', import.meta.url);
const { pairs } = JSON.parse(readFileSync(fixture, 'utf8')) as { pairs: Pair[] };

test('the fixture is a fair judge', () => {
  expect(pairs.length).toBeGreaterThanOrEqual(40);
  expect(pairs.filter(({ equal }) => !equal).length).toBeGreaterThanOrEqual(10);
  for (const { equal, a, b } of pairs) {
    expect(a.text).not.toBe(b.text);
    expect(a.folded === b.folded).toBe(equal);
  }
});

test.each(pairs)('$why: $a.text, $b.text', ({ a, b }) => {
  expect(arNorm(a.text)).toBe(a.folded);
  expect(arNorm(b.text)).toBe(b.folded);
});

test('a search finds the word inside a text', () => {
  expect(arNorm('خطة الحُكُومَة المنفتحة بأكادير')).toContain(arNorm('حكومه'));
  expect(arNorm('خطة الحُكُومَة المنفتحة بأكادير')).toContain(arNorm('اكادير'));
});

test('folding what is folded changes nothing', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...Array.from('أإآٱءةىيکگڭپچڤؤئ١۲3 ًّـ\u200féÀx\n')),
    maxLength: 30,
  });
  fc.assert(
    fc.property(letters, (text) => {
      expect(arNorm(arNorm(text))).toBe(arNorm(text));
    }),
  );
});
