import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look, openBrowser, openContext } from './browser.js';
import { comeIn, expectDrawnWideAndNarrow, expectPage } from './console.js';
import { watch } from './watch.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

test('an administrator lets an application in, sees its key once, and takes the key away', async () => {
  const page = await comeIn(await openContext(browser, 'ar'), 'admin', 'ar');
  const expectQuiet = await watch(page);
  await page.goto('/console/applications');
  await expectPage(page, 'التطبيقات', 'ar');
  await page.getByLabel('اسم التطبيق').fill('جريدة');
  await page.getByLabel('جهة الاتصال').fill('api@journal.example');
  await page.getByRole('button', { name: 'قبول تطبيق' }).click();
  const shown = page.getByText(/^iltizam_demo_[0-9a-f]{10}_[\w-]{43}$/u);
  await shown.waitFor();
  const key = await shown.innerText();
  const asked = () =>
    page.request.post('/graphql', {
      headers: { authorization: `Bearer ${key}` },
      data: { query: '{ plans { reference } }' },
    });
  expect((await asked()).status()).toBe(200);
  await expectDrawnWideAndNarrow(page, 'ar', 'applications');
  await look(page, 'applications-ar');
  await page.reload();
  await expectPage(page, 'التطبيقات', 'ar');
  expect(await shown.count()).toBe(0);
  await page.getByRole('button', { name: 'إلغاء', exact: true }).click();
  await page.getByText('ملغى', { exact: true }).waitFor();
  expect((await asked()).status()).toBe(401);
  await expectQuiet();
});
