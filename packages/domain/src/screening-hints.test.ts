import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { complaintPatterns, personalDataPatterns, principlePatterns } from './hint-patterns.js';
import type { LocalizedText } from './languages.js';
import { fewestWords, hintChecks, hintRules, screeningHints, type HintRule } from './screening-hints.js';
import { printTable } from './testing-table.js';

const arabic = (ar: string): LocalizedText => ({ ar, fr: null, en: null, original: 'ar' });
const french = (fr: string): LocalizedText => ({ ar: null, fr, en: null, original: 'fr' });
const english = (en: string): LocalizedText => ({ ar: null, fr: null, en, original: 'en' });

const plain = arabic('نشر ميزانية الجماعة كل ثلاثة أشهر على بوابة يطلع عليها جميع السكان');
const plainFr = french('Publier chaque trimestre le budget de la commune sur un portail ouvert à tous');

const rulesOf = (...texts: LocalizedText[]): HintRule[] => screeningHints(texts).map(({ rule }) => rule);
const factsOf = (rule: HintRule, ...texts: LocalizedText[]) =>
  screeningHints(texts).find((hint) => hint.rule === rule)?.facts ?? null;

test('the rules, as a reviewer reads them', async () => {
  const rows = hintChecks.map(({ rule, looksFor }) => [rule, looksFor]);
  expect(hintChecks.map(({ rule }) => rule)).toEqual([...hintRules]);
  await expect(printTable('Screening hints', ['rule', 'looks for'], rows)).toMatchFileSnapshot(
    '../tables/screening-hints.md',
  );
});

test.each([plain, plainFr])('an ordinary proposal has none: $original', (text) => {
  expect(rulesOf(text)).toEqual([]);
});

test('short: counted in the language with the most words, over all its texts', () => {
  expect(factsOf('TOO_SHORT', arabic('الشفافية في الإدارة'))).toEqual({ words: 3, minimum: fewestWords });
  expect(rulesOf({ ...arabic('الشفافية في الإدارة'), fr: plainFr.fr })).toEqual([]);
  expect(rulesOf(arabic('الشفافية في الإدارة'), plain)).toEqual([]);
  expect(factsOf('TOO_SHORT')).toEqual({ words: 0, minimum: fewestWords });
});

test.each([
  ['phone', 'رقم هاتفي 0612345678'],
  ['phone', 'اتصلوا بي: 06 12 34 56 78'],
  ['phone', 'الهاتف ٠٦١٢٣٤٥٦٧٨'],
  ['phone', 'الهاتف ٠٦-١٢-٣٤-٥٦-٧٨'],
  ['phone', 'هاتف ۰۶۱۲۳۴۵۶۷۸'],
  ['phone', 'Tél. +212 6 12 34 56 78'],
  ['phone', 'Tél. 00212612345678'],
  ['phone', 'Tél. +212 (0) 612.34.56.78'.replace('(0) ', '0')],
  ['email', 'écrire à quelqu.un+x@exemple.co.ma'],
  ['email', 'راسلوني على مواطن@example.org'],
  ['identityCard', 'بطاقة التعريف رقم AB123456'],
  ['identityCard', 'Ma CIN : BE 12345'],
])('personal data: %s in %s', (kind, sentence) => {
  expect(factsOf('PERSONAL_DATA', arabic(sentence), plain)).toEqual({ [kind]: 1 });
});

test('personal data: two are two, the same in a translation is not a third, and none is repeated in the hint', () => {
  const twice = '0612345678 أو 0522345678';
  expect(
    factsOf('PERSONAL_DATA', { ...arabic(`${twice} ${plain.ar}`), fr: `${twice} ${plainFr.fr}` }),
  ).toEqual({
    phone: 2,
  });
});

test.each([
  'المادة 0123456789012345',
  'بين 2021-2023',
  '120000000 درهم',
  'القانون 31.13',
  'le 05/06/2023',
  'a@b',
])('no personal data: %s', (sentence) =>
  expect(factsOf('PERSONAL_DATA', arabic(sentence), plain)).toBeNull(),
);

test.each([
  ['COMPLAINS', arabic('أشتكي من سوء الاستقبال بهذه المصلحة')],
  ['COMPLAINS', french('Je me plains de l’accueil de ce service')],
  ['AGAINST_SOMEBODY', arabic('أطالب باتخاذ إجراء ضد الموظف المكلف بالشباك')],
  ['AGAINST_SOMEBODY', french('Prenez des mesures contre le directeur de l’école')],
  ['TREATED_BADLY', arabic('رئيس المصلحة عاملني بسوء')],
  ['TREATED_BADLY', french('L’agent m’a insulté devant tous')],
  ['OWN_CASE', arabic('ملفي متوقف منذ سنة')],
  ['OWN_CASE', english('Nobody looked at my file for a year')],
])('a complaint about a person: %s', (sign, text) => {
  expect(factsOf('COMPLAINT_ABOUT_PERSON', text, plain)).toMatchObject({ signs: sign });
});

test.each([
  arabic('تقوية حماية النساء من العنف ومعاقبة من يمارسه ضد النساء'),
  arabic('معالجة شكايات المرتفقين في أجل عشرين يوما'),
  french('Traiter les réclamations des usagers et lutter contre la corruption'),
  french('Suivre le dossier du citoyen par message court'),
])('no complaint about a person: $ar$fr', (text) => {
  expect(rulesOf(text, plain)).not.toContain('COMPLAINT_ABOUT_PERSON');
});

test('outside the plan: no word of any principle', () => {
  expect(rulesOf(arabic('تخفيض ثمن المحروقات والزيت لأن الأجور لم تعد تكفي لآخر الشهر'))).toEqual([
    'OUTSIDE_PLAN',
  ]);
  expect(
    rulesOf(french('Supprimer l’heure d’été parce que les enfants dorment mal et sont fatigués')),
  ).toEqual(['OUTSIDE_PLAN']);
  expect(rulesOf(french('Publier les raisons du maintien de l’heure d’été pour les enfants'))).toEqual([]);
});

test.each([
  [arabic(plainFr.fr!), { declared: 'ar', found: 'fr' }],
  [french(plain.ar!), { declared: 'fr', found: 'ar' }],
  [
    french('Publish the budget of the commune on a portal that is open to all'),
    { declared: 'fr', found: 'en' },
  ],
  [english(plainFr.fr!), { declared: 'en', found: 'fr' }],
])('another language than declared: %o', (text, facts) => {
  expect(factsOf('OTHER_LANGUAGE', text)).toEqual(facts);
});

test('a foreign name or two in a text do not change its language', () => {
  expect(rulesOf(arabic(`${plain.ar} عبر Open Data Maroc وPDF`))).toEqual([]);
});

const awkward = Array.from('وال0٠6+@. -CINcineضدملفيa\u0301\u200F\n');

test('no text makes a hint throw, and the same text gives the same hints', { timeout: 60_000 }, () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.string({ unit: fc.constantFrom(...awkward), maxLength: 80 }),
  );
  const localized = fc.record({
    ar: fc.option(text),
    fr: fc.option(text),
    en: fc.option(text),
    original: fc.constantFrom('ar', 'fr', 'en'),
  });
  fc.assert(
    fc.property(fc.array(localized, { maxLength: 2 }), (texts) => {
      const hints = screeningHints(texts);
      expect(screeningHints(texts)).toEqual(hints);
      expect(hints.filter(({ facts }) => Object.keys(facts).length === 0)).toEqual([]);
    }),
  );
});

/** A repetition without an end inside another, or before what it may also match, is how a pattern becomes slow. */
test.each(Object.entries({ ...personalDataPatterns, ...complaintPatterns, ...principlePatterns }))(
  '%s repeats nothing without end',
  (_, { source }) => {
    const outsideOfClasses = source.replaceAll(/\\./g, '').replaceAll(/\[[^\]]*\]/g, 'c');
    expect(outsideOfClasses).not.toMatch(/[*+]|\{\d+,\}/);
  },
);

test('the longest texts there are, made of what patterns begin with, are read to their end', () => {
  for (const worst of ['0', '06 ', 'a@', 'a.', 'cin ', 'وال', 'و', 'contre le ', '\u0301'])
    expect(screeningHints([arabic(worst.repeat(50_000 / worst.length))]).length).toBeGreaterThan(0);
});
