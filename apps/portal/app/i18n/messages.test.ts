import { intlTags, locales } from '@iltizam/domain/languages';
import { describe, expect, it, test } from 'vitest';
import { languages } from './language.js';
import { messages } from './messages.js';

type Tree = { [key: string]: string | Tree };

const plural = /_(zero|one|two|few|many|other)$/;

/** Every message by its path: `plan.held_one`. */
function flat(tree: Tree, path = ''): [string, string][] {
  return Object.entries(tree).flatMap<[string, string]>(([key, value]) =>
    typeof value === 'string' ? [[path + key, value]] : flat(value, `${path}${key}.`),
  );
}

const all = Object.fromEntries(locales.map((locale) => [locale, flat(messages[locale])]));

/** The forms each plural message of a language is written in. */
function forms(locale: keyof typeof messages): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const [key] of all[locale] ?? []) {
    const form = plural.exec(key)?.[1];
    if (form) (found[key.replace(plural, '')] ??= []).push(form);
  }
  return found;
}

describe.each(locales)('in %s', (locale) => {
  test('a plural has every form the language has, and no other', () => {
    const needed = new Intl.PluralRules(intlTags[locale]).resolvedOptions().pluralCategories.toSorted();
    const written = Object.entries(forms(locale)).map(([key, own]) => [key, own.toSorted()]);
    expect(written.length).toBeGreaterThan(0);
    expect(written).toEqual(written.map(([key]) => [key, needed]));
  });

  test('the messages and what they speak of are those of the Arabic', () => {
    const shape = (entries: [string, string][]) =>
      entries.map(([key, text]) => {
        const names = [...text.matchAll(/\{\{(\w+)/g)].map(([, name]) => String(name));
        // A form for exactly one or two may leave the number out.
        return [
          key.replace(plural, ''),
          names.filter((name) => name !== 'count').toSorted((a, b) => a.localeCompare(b)),
        ].join(' ');
      });
    expect([...new Set(shape(all[locale] ?? []))].toSorted()).toEqual(
      [...new Set(shape(all['ar'] ?? []))].toSorted(),
    );
  });

  it('refuses a message it does not have', () => {
    // @ts-expect-error The compiler refuses it too.
    expect(() => languages[locale].t('site.nothing')).toThrow('site.nothing');
  });
});

test('Arabic counts in its six forms', () => {
  const { t } = languages.ar;
  const said = [0, 1, 2, 3, 10, 11, 99, 100, 103].map((count) => t('count.proposal', { count }));
  expect(said).toEqual([
    'لا مقترحات',
    'مقترح واحد',
    'مقترحان',
    '3 مقترحات',
    '10 مقترحات',
    '11 مقترحا',
    '99 مقترحا',
    '100 مقترح',
    '103 مقترحات',
  ]);
});

test('large counts are grouped as the country writes them', () => {
  expect(languages.ar.t('count.proposal', { count: 208_000 })).toBe('208.000 مقترح');
  expect(languages.en.t('count.proposal', { count: 208_000 })).toBe('208,000 proposals');
});
