import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, look, openBrowser, openContext, sizes, type Size } from '../browser.js';
import { comeIn, type Spoken } from '../console.js';
import { expectWellDrawn } from '../drawn.js';
import { withGenerated } from '../served.js';
import { watch } from '../watch.js';
import { words } from '../words.js';
import { waiting } from './proposals.js';
import { SOON } from './screen.js';

withGenerated();
const GENERATED = 'ma-demo';
/** The narrowest window anybody reads in: a phone, or a desk enlarged four times. */
const NARROWEST = { width: 320, height: 640 };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));
afterAll(() => browser.close());

/** Looked at on a desk and on a phone; nothing is wider than the narrowest window. */
async function expectDrawn(page: Page, language: Spoken, name: string): Promise<void> {
  for (const size of Object.keys(sizes) as Size[]) {
    await page.setViewportSize(sizes[size]);
    await look(page, `triage-${name}-${language}-${size}`);
    await expectWellDrawn(page, language);
  }
  await page.setViewportSize(NARROWEST);
  const { content, window } = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(content, `${name} is wider than 320 px`).toBeLessThanOrEqual(window);
  await page.setViewportSize(sizes.desk);
}

/** What each panel of the screen is opened by. */
const panels = {
  admit: ['1'],
  compare: ['2'],
  refuse: ['3'],
  justification: ['3', '1'],
  later: ['h'],
  note: ['n'],
  recuse: ['r'],
} as const;

/** The button that leads back: it stands there while no panel is open. */
const previous = (page: Page) => page.locator('[aria-keyshortcuts^="K "]');
const over = (page: Page) => page.getByRole('dialog').or(page.getByRole('menu')).first();

/** Some thirty looks by axe, each at two sizes. */
const LONG = 600_000;

describe.each(languages)('the triage screen, in %s', { timeout: LONG }, (language) => {
  const open = async (): Promise<Page> => {
    const page = await comeIn(await openContext(browser, language), 'member.civil', language);
    await page.goto(`/console/triage?plan=${GENERATED}`);
    await page.locator('#triage-proposal').waitFor();
    return page;
  };

  test('A03, A25: reading, every panel and the end of a session have no fault, from 1280 to 320 px', async () => {
    const page = await open();
    const expectQuiet = await watch(page);
    const alike = (await waiting(page, { plan: GENERATED, workflowState: ['SUBMITTED'] }))[0]!;
    await page.goto(`/console/triage?plan=${GENERATED}&proposal=${alike}`);
    await page.locator('#triage-proposal').waitFor();
    await expectDrawn(page, language, 'reading');
    for (const [name, keys] of Object.entries(panels)) {
      for (const key of keys) {
        await page.keyboard.press(key);
        await previous(page).waitFor({ state: 'detached' });
      }
      if (name === 'justification') await page.locator('#triage-justification-ar').waitFor();
      await expectDrawn(page, language, name);
      // The first leaves a field, where the keyboard is in one.
      await expect
        .poll(
          async () => {
            await page.keyboard.press('Escape');
            return previous(page).isVisible();
          },
          { timeout: SOON },
        )
        .toBe(true);
    }
    await page.setViewportSize(sizes.phone);
    for (const tab of ['decide', 'queue']) {
      await page.locator(`#triage-tab-${tab}`).click();
      await page.locator(`#triage-pane-${tab}`).waitFor();
      await look(page, `triage-tab-${tab}-${language}-phone`);
      await expectWellDrawn(page, language);
    }
    await page.setViewportSize(sizes.desk);
    await page.locator('header').getByRole('button').filter({ hasText: words[language].endSession }).click();
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await expectDrawn(page, language, 'end');
    expectQuiet();
  });

  test('A03, A25: everything that opens over it has no fault, from 1280 to 320 px', async () => {
    const page = await open();
    const say = words[language];
    for (const [name, key] of Object.entries({ help: '?', mine: 'd', finder: 'Control+k' })) {
      await page.keyboard.press(key);
      await over(page).waitFor();
      await expectDrawn(page, language, name);
      await page.keyboard.press('Escape');
      await over(page).waitFor({ state: 'detached' });
    }
    for (const menu of [say.changeLanguage, say.myAccount]) {
      await page.locator('header').getByRole('button', { name: menu }).click();
      await over(page).waitFor();
      await expectWellDrawn(page, language);
      await page.keyboard.press('Escape');
      await over(page).waitFor({ state: 'detached' });
    }
    await page.keyboard.press('t');
    await page.locator('#triage-theme:focus').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('listbox').waitFor();
    await expectWellDrawn(page, language);
    await page.keyboard.press('Escape');
    await page.getByRole('listbox').waitFor({ state: 'detached' });

    // A view is kept, which a toast says, then opened to be changed.
    await page.getByRole('button', { name: say.views, exact: true }).click();
    await page.locator('#triage-view-name').fill('…');
    await page.locator('#triage-view-name').press('Enter');
    await page.getByRole('dialog').getByRole('listitem').getByRole('button').last().waitFor();
    await page.locator('.MuiSnackbar-root').waitFor();
    await expectDrawn(page, language, 'views');
    await page.getByRole('dialog').getByRole('listitem').getByRole('button').last().click();
    await expectDrawn(page, language, 'view-changed');
    await page.keyboard.press('Escape');
    await over(page).waitFor({ state: 'detached' });

    await page.keyboard.press('x');
    await page.getByRole('button', { name: say.bulkOpen }).click();
    await over(page).waitFor();
    await page.locator('#bulk-action').click();
    await page.getByRole('option').nth(1).click();
    await expectDrawn(page, language, 'bulk');
  });
});
