import { expect, test } from 'vitest';
import { french } from './testing-cast.js';
import { checkLocalizedText, checkText, textLimits } from './text-limits.js';

const value = (text: string): string | null => {
  const checked = checkText(text, 'title');
  return checked.ok ? checked.value : null;
};

test.each([
  ['code points, not UTF-16 units', '😀'],
  ['code points, not bytes', 'ح'],
])('IN-08: a limit counts %s', (_, letter) => {
  expect(checkText(letter.repeat(textLimits.title), 'title').ok).toBe(true);
  expect(checkText(letter.repeat(textLimits.title + 1), 'title')).toEqual({
    ok: false,
    refusal: {
      code: 'LIMIT_EXCEEDED',
      field: 'title',
      facts: { why: 'tooLong', length: 301, maximum: 300 },
    },
  });
});

test.each([
  ['NUL', 'a\u0000b'],
  ['escape', 'a\u001b[31mb'],
  ['right-to-left override', 'gpj.\u202eexe'],
  ['isolate', 'a\u2066b'],
  ['lone surrogate', 'a\ud800b'],
  ['a tower of marks', `z${'\u0301\u0316'.repeat(50)}`],
])('IN-07: refused: %s', (_, text) => {
  expect(checkText(text, 'title', 'title.fr')).toMatchObject({
    refusal: { code: 'INVALID_INPUT', field: 'title.fr', facts: { why: 'controlCharacter' } },
  });
});

test('IN-07: kept as the writer wrote: harakat, tatweel, joiners, direction marks, lines', () => {
  for (const text of ['الحُكُومَـــة', 'می\u200cخواهم', 'AR\u200f (1)', 'one\ntwo\tthree'])
    expect(value(text)).toBe(text);
});

test('IN-07: composed, trimmed, with plain line ends and without zero-width spaces', () => {
  expect(value('  E\u0301conomie\u200b\r\nlocale\ufeff ')).toBe('Économie\nlocale');
});

test.each(['\u3164', '\u115F\u1160', '\uFFA0', '\u00AD', '\u2800', '\u200D \uFE0F', '\u{13441}'])(
  'IN-07: a text nobody sees is none: %j',
  (unseen) => {
    expect(value(unseen.repeat(25))).toBe('');
    expect(value(`a${unseen}b`)).toBe(`a${unseen}b`);
  },
);

test('each language for itself; a blank one is not written', () => {
  expect(checkLocalizedText({ ...french('Titre'), ar: '  ' }, 'title')).toEqual({
    ok: true,
    value: { ar: null, fr: 'Titre', en: null, original: 'fr' },
  });
  expect(checkLocalizedText({ ...french('Titre'), en: 'a\u0000' }, 'title')).toMatchObject({
    refusal: { field: 'title.en' },
  });
});
