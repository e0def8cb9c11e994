import { expect, test } from 'vitest';
import { wordDiff } from './wordDiff';

const marked = (runs: { text: string; own: boolean }[]) =>
  runs.map(({ text, own }) => (own ? `[${text}]` : text)).join('');

test('an Arabic word that differs is marked whole, not by letters', () => {
  const { one, other } = wordDiff('نشر تقارير الميزانية كل سنة', 'نشر تقارير الجماعات كل سنة', 'ar');
  expect(marked(one)).toBe('نشر تقارير [الميزانية] كل سنة');
  expect(marked(other)).toBe('نشر تقارير [الجماعات] كل سنة');
});

test('another spelling of a word is no difference, and each side keeps its own', () => {
  const { one, other } = wordDiff('الإدارة العمومية أولا', 'الاداره العموميه اولا', 'ar');
  expect(marked(one)).toBe('الإدارة العمومية أولا');
  expect(marked(other)).toBe('الاداره العموميه اولا');
});

test('what only one of them says is marked there alone', () => {
  const { one, other } = wordDiff('Publier le budget', 'Publier le budget en ligne', 'fr');
  expect(marked(one)).toBe('Publier le budget');
  expect(marked(other)).toBe('Publier le budget[ en ligne]');
});

test('put together again, the runs are the texts', () => {
  const texts = ['فتح المعطيات العمومية، ونشرها.', 'نشر المعطيات العمومية على بوابة واحدة.'] as const;
  const { one, other } = wordDiff(texts[0], texts[1], 'ar');
  expect(one.map(({ text }) => text).join('')).toBe(texts[0]);
  expect(other.map(({ text }) => text).join('')).toBe(texts[1]);
});
