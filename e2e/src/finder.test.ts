import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, openBrowser, openContext } from './browser.js';
import { comeIn, dialog, expectDrawnWideAndNarrow, expectPage, settled } from './console.js';
import { expectKeyboardAtContent } from './drawn.js';
import { watch } from './watch.js';
import { words } from './words.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

const field = (page: Page) => page.getByRole('dialog').getByRole('combobox');

describe.each(languages)('from every page, in %s', (language) => {
  const say = words[language];

  test('Ctrl+K finds records however they are spelt, by their reference, and pages by their name', async () => {
    const page = await comeIn(await openContext(browser, language), 'member.civil', language);
    const expectQuiet = await watch(page);
    await page.goto('/console/plans');
    await settled(page, language);
    const option = page.getByRole('option');

    await page.keyboard.press('Control+k');
    await field(page).fill('ميزانيه المواطن');
    await option.filter({ hasText: 'ma-nap-' }).first().waitFor();
    await expectDrawnWideAndNarrow(page, language, 'finder-records');
    await field(page).fill('ma-nap-2-c11');
    await option.filter({ hasText: 'ma-nap-2-c11' }).waitFor();
    await expect.poll(() => option.first().innerText()).toContain('ma-nap-2-c11');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/console/commitments/ma-nap-2-c11');
    await settled(page, language);
    await expectKeyboardAtContent(page);

    await page.getByRole('button', { name: say.findAnything }).click();
    await dialog(page, say.findAnything).waitFor();
    await expectDrawnWideAndNarrow(page, language, 'finder');
    await field(page).fill('qqqq');
    await page.getByText(say.nothingFound).waitFor();
    await field(page).fill(say.institutions);
    await option.filter({ hasText: say.institutions }).first().waitFor();
    await page.keyboard.press('Enter');
    await expectPage(page, say.institutions, language);

    await page.keyboard.press('Control+k');
    await field(page).press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await expectPage(page, say.institutions, language);
    await expectQuiet();
  });

  test('G and a letter lead to the proposals, the commitments and the dashboard, and not while somebody writes', async () => {
    const page = await comeIn(await openContext(browser, language), 'member.civil', language);
    await page.goto('/console/triage?plan=ma-nap-3');
    await page.locator('#triage-proposal').waitFor();
    for (const [letter, heading] of [
      ['p', say.proposals],
      ['c', say.commitments],
      ['d', say.dashboard],
    ] as const) {
      await page.keyboard.press('g');
      await page.keyboard.press(letter);
      await expectPage(page, heading, language);
      await expectKeyboardAtContent(page);
    }
    await page.goto('/console/proposals');
    await settled(page, language);
    const search = page.getByRole('searchbox');
    await search.fill('');
    await search.pressSequentially('gd');
    expect(await search.inputValue()).toBe('gd');
    await expectPage(page, say.proposals, language);
  });
});
