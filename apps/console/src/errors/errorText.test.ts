import { limitedNames, readTooLong } from '@iltizam/domain/input-limits';
import { textLimits } from '@iltizam/domain/text-limits';
import { beforeAll, describe, expect, test } from 'vitest';
import { ApiError, type Facts } from '../api/ApiError';
import { chooseLanguage, startI18n } from '../i18n/i18n';
import { LANGUAGES, type Language } from '../i18n/languages';
import { raI18nProvider } from '../i18n/raI18nProvider';
import { errorText } from './errorText';

beforeAll(async () => {
  await startI18n('ar', (key) => {
    throw new Error(`No text for ${key}`);
  });
  for (const language of LANGUAGES) await chooseLanguage(language);
});

const said = (language: Language, field: string, facts: Facts) => {
  const { translate } = raI18nProvider(language);
  return errorText(new ApiError('LIMIT_EXCEEDED', field, facts), translate, language);
};
const tooLong = (maximum: number): Facts => ({ why: 'tooLong', length: maximum + 1, maximum });

describe.each(LANGUAGES)('IN-08: in %s the sentence of a text that is too long names', (language) => {
  const { translate } = raI18nProvider(language);
  const labels = new Set(limitedNames.map((name) => readTooLong(name, tooLong(300))!.label));

  test('the field, whichever it is, and its limit', () => {
    expect(limitedNames.length).toBeGreaterThan(80);
    for (const name of limitedNames) {
      const { label } = readTooLong(name, tooLong(300))!;
      const sentence = said(language, name, tooLong(300));
      expect(sentence).toContain(translate(`refusals.fields.${label}`));
      expect(sentence.match(/\d+/gu), name).toEqual(['300', '301']);
    }
  });

  test('no two fields alike', () => {
    const words = [...labels].map((label) => translate(`refusals.fields.${label}`));
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });
});

const letters: Partial<Record<Intl.LDMLPluralRule, string>> = { few: 'أحرف', many: 'حرفا', other: 'حرف' };
test('IN-08: every limit there is takes its own Arabic form', () => {
  const rules = new Intl.PluralRules('ar');
  for (const maximum of [3, 10, 11, 99, 100, 102, ...Object.values(textLimits)]) {
    const words = `لا تتسع لأكثر من ${maximum} ${letters[rules.select(maximum)]}،`;
    expect(said('ar', 'title', tooLong(maximum))).toContain(words);
  }
  expect(said('ar', 'title', tooLong(1))).toContain('لا تتسع لأكثر من حرف واحد،');
  expect(said('ar', 'title', tooLong(2))).toContain('لا تتسع لأكثر من حرفين،');
});

test('IN-08: of a list the place is named, and of a text in languages the language', () => {
  expect(said('fr', 'themes.1.name.ar', tooLong(300))).toContain(
    '« Nom · 2 · العربية » peut compter au plus 300',
  );
  expect(said('en', 'title.fr', tooLong(300))).toContain(
    '“Title · Français” may have at most 300 characters',
  );
});

test.each([
  ['ar', '100 م.ب'],
  ['fr', '100 Mo'],
  ['en', '100 MB'],
] as const)('IN-08: in %s a file that is too large is told the size', (language, size) => {
  const facts = { why: 'tooHeavy', length: 1e12, maximum: 100e6 };
  expect(said(language, 'file.bytes', facts).replaceAll(/\s/gu, ' ')).toContain(size);
});

test.each(LANGUAGES)('IN-08: in %s too many of a list are told how many may be', (language) => {
  expect(said(language, 'experts', { why: 'tooMany', length: 21, maximum: 20 })).toMatch(/21.*20|20.*21/u);
});
