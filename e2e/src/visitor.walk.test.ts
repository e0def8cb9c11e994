import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages, look, openBrowser, openContext, sizes, type Size } from './browser.js';
import { expectNamed, expectWellDrawn } from './drawn.js';
import { watch } from './watch.js';
import { words } from './words.js';

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

const walks = languages.flatMap((language) =>
  (Object.keys(sizes) as Size[]).map((size) => ({ language, size })),
);

describe.each(walks)('a visitor without scripts, in $language at the $size', ({ language, size }) => {
  const say = words[language];

  test('goes from the plan to a commitment, to the proposal it comes from and to what became of it', async () => {
    const context = await openContext(browser, language, size, { javaScriptEnabled: false });
    const page = await context.newPage();
    // Reads the same pages with scripts allowed: what looks at a page for faults is a script itself.
    const inspector = await (await openContext(browser, language, size)).newPage();
    const expectQuiet = await watch(page);
    const expectQuietWithScripts = await watch(inspector);
    const titles = new Set<string>();
    const arrived = async (step: string) => {
      // What search engines read of a page is a script by name only.
      const scripts = page.locator('script:not([type="application/ld+json"])');
      expect(await scripts.count(), page.url()).toBe(0);
      await inspector.goto(page.url());
      await look(inspector, `portal-${step}-${language}-${size}`);
      await expectWellDrawn(inspector, language);
      titles.add(await expectNamed(page, language));
    };

    await page.goto(`/${language}`);
    await arrived('home');
    await follow(page, say.secondPlan);
    await arrived('plan');
    await follow(page, say.charterCard);
    await arrived('commitment');
    await follow(page, say.charterProposal);
    await arrived('proposal');

    const fate = page.getByRole('region', { name: say.charterQuestion });
    await fate.getByText(say.charterFate).waitFor();
    const steps = page.getByRole('region', { name: say.stepByStep });
    await steps.getByText(say.becameCommitment).waitFor();
    expect(await page.getByRole('link', { name: say.charterCard }).count()).toBeGreaterThan(0);
    expect(titles.size, 'each page has a title of its own').toBe(4);
    await expectQuiet();
    await expectQuietWithScripts();
  });
});

/** By the first link of that name, as somebody reading from the top meets it. */
async function follow(page: Page, name: string): Promise<void> {
  await page.getByRole('main').getByRole('link', { name }).first().click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
