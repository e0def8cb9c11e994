import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { button, dialog } from '../console.js';
import { hold, waiting } from './proposals.js';
import { expectShown, openTriage, panel, PLAN, shown } from './screen.js';
import { triageWords } from './words.js';

const say = triageWords.ar;
const HERE = `${PLAN}-p0009`;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

const open = async (): Promise<Page> => {
  const page = await openTriage(browser, 'member.public', 'ar', { proposal: HERE });
  await expectShown(page, HERE);
  return page;
};

/** Nothing is open, nothing has moved: what a key would have done is done before the one that is known to work. */
async function expectUntouched(page: Page): Promise<void> {
  expect(await shown(page)).toBe(HERE);
  expect(await panel(page).count()).toBe(0);
  expect(await page.getByRole('dialog').count()).toBe(0);
}

test('A08: single keys can be switched off: then they do nothing, and the buttons still do', async () => {
  const page = await open();
  const before = await hold(page, await waiting(page));
  await page.keyboard.press('?');
  const sheet = dialog(page, say.help);
  await sheet.getByRole('switch', { name: say.singleKeys }).uncheck();
  await button(sheet, say.close).click();
  await sheet.waitFor({ state: 'hidden' });
  for (const key of ['1', '2', '3', '5', 'j', 'k', 'h', 'r', 'n', 'd', '?']) {
    await page.keyboard.press(key);
    await expectUntouched(page);
  }
  expect(await page.locator('[aria-keyshortcuts="1"]').count(), 'no key is promised').toBe(0);
  expect(
    await hold(
      page,
      before.map(({ reference }) => reference),
    ),
  ).toEqual(before);

  await button(page.locator('main'), say.admit).click();
  await panel(page).waitFor();
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });

  // It is kept on this device, and switched on again where it was switched off.
  await page.reload();
  await expectShown(page, HERE);
  await page.keyboard.press('j');
  await expectUntouched(page);
  await button(page.locator('header'), say.help).click();
  await sheet.getByRole('switch', { name: say.singleKeys }).check();
  await page.keyboard.press('Escape');
  await sheet.waitFor({ state: 'hidden' });
  await page.keyboard.press('j');
  await expectShown(page, `${PLAN}-p0010`);
});

test('A08: while somebody writes, keys are letters', async () => {
  const page = await open();
  const before = await hold(page, await waiting(page));
  await page.keyboard.press('n');
  const note = page.locator('#triage-note');
  await note.waitFor();
  await page.keyboard.type('123jk ?u 5 تنع');
  expect(await note.inputValue()).toBe('123jk ?u 5 تنع');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await panel(page).waitFor({ state: 'detached' });
  await page.keyboard.press('/');
  // Nobody types before the cursor stands in the field.
  await page.locator('#triage-search:focus').waitFor();
  await page.keyboard.type('31');
  expect(await page.locator('#triage-search').inputValue()).toBe('31');
  expect(
    await hold(
      page,
      before.map(({ reference }) => reference),
    ),
  ).toEqual(before);
});
