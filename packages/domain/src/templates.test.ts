import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkJustification, checkReason } from './justifications.js';
import type { LocalizedText } from './languages.js';
import { templateVariables } from './template-variables.js';
import { checkTemplate, fillTemplate, variablesOf } from './templates.js';

const text: LocalizedText = {
  ar: 'تشكركم اللجنة على مقترحكم «{title}»، ويمكنكم التوجه إلى {service}.',
  fr: 'Le comité vous remercie de « {title} » ; adressez-vous à {service}.',
  en: 'The committee thanks you for “{title}”; please turn to {service}.',
  original: 'ar',
};
const title: LocalizedText = { ar: 'نشر الميزانيات', fr: 'Publier les budgets', en: null, original: 'ar' };

test('every language gets the value in its own language, or in the one it was written in', () => {
  expect(fillTemplate(text, { title, service: 'chikaya.ma' })).toEqual({
    ok: true,
    value: {
      ar: 'تشكركم اللجنة على مقترحكم «نشر الميزانيات»، ويمكنكم التوجه إلى chikaya.ma.',
      fr: 'Le comité vous remercie de « Publier les budgets » ; adressez-vous à chikaya.ma.',
      en: 'The committee thanks you for “نشر الميزانيات”; please turn to chikaya.ma.',
      original: 'ar',
    },
  });
});

test('what is not known is not guessed', () => {
  for (const service of [undefined, null, '', '  '])
    expect(fillTemplate(text, { title, service })).toMatchObject({
      refusal: { code: 'INVALID_INPUT', field: 'service' },
    });
  expect(fillTemplate({ ...text, fr: '{author}' }, { title, service: 'x' })).toMatchObject({
    refusal: { facts: { why: 'unknownVariable', variable: 'author' } },
  });
});

test('a language not written stays so, and a value is never read as a template', () => {
  const filled = fillTemplate({ ...text, en: null }, { title: '{service} {x}', service: '$1 $&' });
  expect(filled).toMatchObject({
    value: { en: null, fr: 'Le comité vous remercie de « {service} {x} » ; adressez-vous à $1 $&.' },
  });
});

test.each<[string, Partial<LocalizedText>, object]>([
  ['complete', {}, { ok: true }],
  ['a language is missing', { en: ' ' }, { refusal: { field: 'text.en', facts: { why: 'missing' } } }],
  [
    'a variable nobody knows',
    { fr: `${text.fr} {author}` },
    { refusal: { field: 'text.fr', facts: { why: 'unknownVariable', variable: 'author' } } },
  ],
  ['nothing between the braces', { fr: `${text.fr} {}` }, { refusal: { facts: { why: 'unknownVariable' } } }],
  [
    'a translation lost a variable',
    { fr: 'Le comité vous remercie de « {title} », qu’il a étudiée.' },
    { refusal: { field: 'text.fr', facts: { variable: 'service' } } },
  ],
  [
    'a translation has one more',
    { en: `${text.en} {commitment}` },
    { refusal: { field: 'text.ar', facts: { variable: 'commitment' } } },
  ],
  [
    'it explains nothing',
    { en: '{title} {service}: no.' },
    { refusal: { field: 'text.en', facts: { why: 'tooShort' } } },
  ],
])('a template: %s', (_what, more, answer) => {
  expect(checkTemplate({ ...text, ...more })).toMatchObject(answer);
});

test('a filled template is a justification; one left open is refused wherever a reason is asked', () => {
  const filled = fillTemplate(text, { title, service: 'chikaya.ma' });
  expect(checkJustification(filled.ok ? filled.value : null).ok).toBe(true);
  for (const check of [checkReason, checkJustification])
    expect(check(text, 'reason')).toMatchObject({
      refusal: {
        code: 'INVALID_INPUT',
        field: 'reason.ar',
        facts: { why: 'unfilledVariable', variable: 'title' },
      },
    });
  expect(checkReason({ ...text, ar: 'النص {كذا}', fr: null, en: null }).ok).toBe(true);
});

test('filling leaves no variable open, whatever the values', () => {
  const value = fc.string({ minLength: 1 }).filter((said) => said.trim() !== '' && !/[{}]/u.test(said));
  fc.assert(
    fc.property(value, value, (first, second) => {
      const filled = fillTemplate(text, { title: first, service: second });
      expect(filled.ok && checkReason(filled.value).ok).toBe(true);
    }),
  );
  expect(variablesOf(text)).toEqual(['title', 'service']);
  expect(templateVariables).toEqual(['title', 'service', 'commitment']);
});
