import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look, openBrowser, openContext } from './browser.js';
import { button, comeIn, dialog, expectDrawnWideAndNarrow, field, settled } from './console.js';
import { expectWellDrawn } from './drawn.js';
import { watch } from './watch.js';

const say = {
  newNews: 'خبر جديد',
  title: 'العنوان',
  body: 'النص',
  preview: 'كما سيظهر في البوابة',
  published: 'منشور',
  save: 'حفظ',
  about: 'البوابة: عن هذه البوابة',
  saveVersion: 'حفظ صيغة جديدة',
  help: 'مساعدة حول هذه الصفحة',
};
const title = 'فتح باب تقديم المقترحات';
const address = 'https://example.org/calendar';
const words = `يمكن تقديم المقترحات ابتداء من اليوم، انظر ${address}.\n\nكيف نشارك\n\nاكتبوا مقترحكم في أربع خطوات.`;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

test('the secretariat writes news and words a page; the portal says both at once, without a script', async () => {
  const page = await comeIn(await openContext(browser, 'ar'), 'secretariat', 'ar');
  const expectQuiet = await watch(page);
  await page.goto('/console/content');
  await settled(page, 'ar');
  await expectDrawnWideAndNarrow(page, 'ar', 'content');

  await button(page, say.newNews).click();
  const writing = dialog(page, say.newNews);
  await field(writing, say.title, 'ar').fill(title);
  await field(writing, say.body, 'ar').fill(words);
  const preview = writing.getByRole('region', { name: say.preview });
  await expect.poll(() => preview.getByRole('link', { name: address }).count()).toBe(1);
  await writing.getByRole('switch', { name: say.published }).check();
  await expectDrawnWideAndNarrow(page, 'ar', 'content-news');
  await button(writing, say.save).click();
  await writing.waitFor({ state: 'detached' });

  await button(page, `تعديل: ${say.about}`).click();
  const rewording = dialog(page, say.about);
  await field(rewording, say.body, 'ar').fill('بوابة وطنية للحكومة المنفتحة.');
  await button(rewording, say.saveVersion).click();
  await rewording.waitFor({ state: 'detached' });
  await button(page, say.help).click();
  await dialog(page, say.help).getByText('باللغات الثلاث').waitFor();
  await look(page, 'content-help-ar');
  await expectQuiet();

  const reader = await (await openContext(browser, 'ar', 'phone', { javaScriptEnabled: false })).newPage();
  await reader.goto('/ar');
  await reader.getByRole('link', { name: title }).click();
  await reader.getByRole('heading', { level: 1, name: title }).waitFor();
  await reader.getByRole('heading', { level: 2, name: 'كيف نشارك' }).waitFor();
  expect(await reader.getByRole('link', { name: address }).getAttribute('href')).toBe(address);
  await reader.goto('/ar/about');
  await reader.getByText('بوابة وطنية للحكومة المنفتحة.').waitFor();

  const seen = await (await openContext(browser, 'ar')).newPage();
  await seen.goto('/ar/news');
  await expectWellDrawn(seen, 'ar');
  await look(seen, 'content-portal-news-ar');
});
