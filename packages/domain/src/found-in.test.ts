import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arNorm } from './arabic.js';
import fixture from './arabic.fixture.json' with { type: 'json' };
import { foundIn } from './found-in.js';

const shown = (text: string, sought: string) =>
  foundIn(text, sought).map(({ from, to }) => text.slice(from, to));

test.each([
  ['تقرير الحُكُومَة المنفتحة', 'حكومه', ['حُكُومَة']],
  ['مدينة أَكادير الكبرى', 'اكادير', ['أَكادير']],
  ['Économie numérique', 'economie', ['Économie']],
  ['سنة ٢٠٢٣ وسنة 2023', '2023', ['٢٠٢٣', '2023']],
  ['حكومة منفتحة', 'منفتحة حكومة', ['حكومة', 'منفتحة']],
  ['بلا نتيجة', 'شيء آخر', []],
  ['فارغ', '  ', []],
])('in «%s» «%s» is found as it is written', (text, sought, parts) => {
  expect(shown(text, sought)).toEqual(parts);
});

test('every pair of the shared fixture finds itself, whole', () => {
  for (const { a, b } of fixture.pairs.filter((pair) => pair.a.folded === pair.b.folded)) {
    if (a.folded.includes(' ') || a.folded === '') continue;
    expect(shown(a.text, b.text).map(arNorm), a.text).toEqual([a.folded]);
  }
});

const letter = fc.constantFrom(...Array.from('أإآٱاةهىيیكکگڤفبجءؤئ\u064B\u0651\u0640 ٠١3ABÉéœ\n\u200F𝒳'));
const word = fc
  .string({ unit: letter, minLength: 1, maxLength: 6 })
  .filter((text) => /^\S+$/u.test(arNorm(text)));

test('a word is found wherever it was put, and what is shown of the text is the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: letter, maxLength: 20 }), word, (before, sought) => {
      const text = `${before} ${sought} ${before}`;
      const parts = foundIn(text, sought);
      const folded = arNorm(sought);
      expect(parts.some(({ from, to }) => arNorm(text.slice(from, to)).includes(folded))).toBe(true);
      parts.forEach(({ from, to }, index) => {
        expect(from).toBeLessThan(to);
        expect(from).toBeGreaterThan(parts[index - 1]?.to ?? -1);
        expect(to).toBeLessThanOrEqual(text.length);
      });
    }),
  );
});
