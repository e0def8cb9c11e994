import { beforeAll, expect, test } from 'vitest';
import { chooseLanguage, i18n, startI18n } from './i18n';
import { raI18nProvider } from './raI18nProvider';

beforeAll(() =>
  startI18n('ar', (key) => {
    throw new Error(`No text for ${key}`);
  }),
);

test.each([
  [0, 'لم يحدد أي مقترح'],
  [1, 'مقترح واحد محدد'],
  [2, 'مقترحان محددان'],
  [3, '3 مقترحات محددة'],
  [11, '11 مقترحا محددا'],
  [100, '100 مقترح محدد'],
  [103, '103 مقترحات محددة'],
])('%i takes its own Arabic form', (count, text) => {
  expect(raI18nProvider('ar').translate('proposals.publish.chosen', { smart_count: count })).toBe(text);
});

test("react-admin's own texts come from our catalogue, with the numbers filled in", () => {
  const { translate } = raI18nProvider('ar');
  expect(translate('ra.navigation.page_range_info', { offsetBegin: 1, offsetEnd: 25, total: 50 })).toBe(
    'من 1 إلى 25، المجموع 50',
  );
});

test('a text nobody wrote is a fault in tests, and its key is what remains', () => {
  expect(() => raI18nProvider('ar').translate('proposals.neverWritten')).toThrow('proposals.neverWritten');
});

test('the language changes in place and loads its own texts', async () => {
  await chooseLanguage('fr');
  expect(i18n.language).toBe('fr');
  expect(raI18nProvider('fr').translate('resources.proposals.list')).toBe('Propositions');
  expect(raI18nProvider('ar').translate('resources.proposals.list')).toBe('المقترحات');
});
