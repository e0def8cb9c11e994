import type { Browser, Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openBrowser, openContext } from '../browser.js';
import { comeIn } from '../console.js';
import { withGenerated } from '../served.js';
import { stoppedAt, waiting } from './proposals.js';
import { expectShown, nextShown, SOON } from './screen.js';
import { triageWords } from './words.js';

withGenerated();
const say = triageWords.ar;
const GENERATED = 'ma-demo';
/** How many rows the queue reads at once. */
const PAGE = 50;

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

async function open(page: Page, proposal?: string): Promise<void> {
  await page.goto(
    `/console/triage?${new URLSearchParams({ plan: GENERATED, ...(proposal && { proposal }) })}`,
  );
  await page.locator('#triage-proposal').waitFor();
}

const marked = (page: Page): Promise<string[]> =>
  page.getByRole('region', { name: say.queue }).locator('[aria-current=true]').allInnerTexts();

test('who stopped far down the queue goes on from there, and is shown what came before when they ask', async () => {
  const page = await comeIn(await openContext(browser, 'ar'), 'member.civil', 'ar');
  await open(page);
  const first = await nextShown(page, null);
  const all = await waiting(page, { plan: GENERATED });
  expect(all.length, 'more than the first page').toBeGreaterThan(PAGE + 10);
  const far = all[PAGE + 5]!;

  await open(page, far);
  await expectShown(page, far);
  expect(await marked(page), 'what the address names is marked, however far down it stands').toHaveLength(1);
  // The server hears of it after a moment; only then has this person stopped there.
  await expect.poll(() => stoppedAt(page, GENERATED), { timeout: SOON }).toBe(far);

  await open(page);
  await expectShown(page, far);
  expect(await marked(page)).toHaveLength(1);
  await page.keyboard.press('j');
  await expectShown(page, all[PAGE + 6]!);

  await page.getByRole('button', { name: say.earlier }).click();
  const rows = page.getByRole('region', { name: say.queue }).getByRole('listitem');
  await expect.poll(() => rows.filter({ hasText: first }).count(), { timeout: SOON }).toBe(1);
  await expectShown(page, all[PAGE + 6]!);
});
