import type { Browser } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { look, openBrowser, openContext, PATIENCE, sizes } from './browser.js';
import { expectNamed, expectWellDrawn } from './drawn.js';
import { watch } from './watch.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

test.each(['ar', 'fr', 'en'] as const)(
  'the page for developers, in %s, on the desk and the phone',
  async (language) => {
    const page = await (await openContext(browser, language)).newPage();
    const expectQuiet = await watch(page);
    await page.goto('/developers');
    expect(new URL(page.url()).pathname).toBe(`/${language}/developers`);
    await expectNamed(page, language);
    for (const operation of await page.locator('details').all()) await operation.locator('summary').click();
    await expectWellDrawn(page, language);
    await look(page, `developers-${language}-desk`);
    await page.setViewportSize(sizes.phone);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectWellDrawn(page, language);
    await look(page, `developers-${language}-phone-dark`);
    await expectQuiet();
  },
);

test('the reference names every type, and its answers come from here', async () => {
  const page = await (await openContext(browser, 'fr', 'phone')).newPage();
  const expectQuiet = await watch(page);
  await page.goto('/fr/developers/reference');
  await expectNamed(page, 'fr');
  for (const type of ['Commitment', 'Proposal', 'SubmitProposalInput', 'WebhookTopic'])
    await page.getByRole('heading', { level: 2, name: type, exact: true }).waitFor();
  await look(page, 'developers-reference-fr-phone');
  await expectQuiet();
});

test.each(['ar', 'fr'] as const)(
  'how it answers, what changes, what may be done with it, in %s',
  async (language) => {
    const page = await (await openContext(browser, language)).newPage();
    const expectQuiet = await watch(page);
    await page.request.post('/graphql', { data: { query: '{ plans { reference } }' } });
    for (const name of ['status', 'changes', 'licence']) {
      await page.setViewportSize(sizes.desk);
      await page.goto(`/${language}/developers/${name}`);
      await expectNamed(page, language);
      for (const details of await page.locator('details').all()) await details.locator('summary').click();
      await expectWellDrawn(page, language);
      await look(page, `developers-${name}-${language}-desk`);
      await page.setViewportSize(sizes.phone);
      await expectWellDrawn(page, language);
    }
    await expectQuiet();
  },
);

test('the explorer runs a ready operation, and asks nobody but us', async () => {
  const page = await (await openContext(browser, 'ar')).newPage();
  const expectQuiet = await watch(page);
  await page.goto('/ar/developers/explorer');
  await expectNamed(page, 'ar');
  await page.getByLabel('عمليات جاهزة').selectOption('03-commitment-card');
  await page.getByRole('tab', { name: 'CommitmentCard' }).waitFor();
  // A moment after an operation was opened the explorer still asks by the name of the one before.
  await expect
    .poll(
      async () => {
        await page.getByRole('button', { name: /^Execute query/u }).click();
        return page.locator('.result-window').innerText();
      },
      { interval: 1_000, timeout: PATIENCE },
    )
    .toContain('"ma-nap-2-c11"');
  await look(page, 'developers-explorer-ar');
  await expectQuiet();
});
