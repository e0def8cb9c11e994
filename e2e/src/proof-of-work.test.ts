import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext, PATIENCE } from './browser.js';
import { watch } from './watch.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

test('AB-03: on a slow telephone with scripts the proof is there before its owner has typed, and is sent once', async () => {
  const page = await (await openContext(browser, 'ar', 'phone')).newPage();
  const expectQuiet = await watch(page);
  const slowed = await page.context().newCDPSession(page);
  await slowed.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.goto('/ar/my');
  const proof = page.locator('input[data-proof]');
  expect(await proof.inputValue()).toBe('');
  await page.getByLabel('البريد الإلكتروني').focus();
  await expect.poll(() => proof.inputValue(), { timeout: PATIENCE }).not.toBe('');
  const { challenge } = JSON.parse(atob(await proof.inputValue())) as { challenge: { parameters: object } };
  expect(challenge.parameters).toMatchObject({ data: { form: 'ENTER' } });
  await page.getByLabel('البريد الإلكتروني').fill('script.walk@example.org');
  const forms: string[] = [];
  page.on('request', (request) => void (request.method() === 'POST' && forms.push(request.postData() ?? '')));
  await page.getByRole('button', { name: 'أرسلوا إلي الرابط' }).dblclick();
  await page.getByRole('status').waitFor();
  expect(forms).toHaveLength(1);
  expect(new URLSearchParams(forms[0]).get('proof')).not.toBe('');
  await expectQuiet();
});

test('where the network was away when a proof was asked for, it is asked for again with the next field', async () => {
  const page = await (await openContext(browser, 'ar', 'phone')).newPage();
  let asked = 0;
  await page.route('**/challenge/*', (route) => (asked++ === 0 ? route.abort() : route.continue()));
  await page.goto('/ar/my');
  const field = page.getByLabel('البريد الإلكتروني');
  const proof = page.locator('input[data-proof]');
  await field.focus();
  await expect.poll(() => asked, { timeout: PATIENCE }).toBe(1);
  const goOn = async () => {
    await page.getByRole('button', { name: 'أرسلوا إلي الرابط' }).focus();
    await field.focus();
    return proof.inputValue();
  };
  await expect.poll(goOn, { timeout: PATIENCE }).not.toBe('');
  expect(asked).toBe(2);
});
