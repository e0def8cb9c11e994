import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { openContext, type Language, type Size } from '../browser.js';
import { comeIn } from '../console.js';

export const PLAN = 'ma-nap-3';

/** A step of the screen that takes longer than this on a busy machine has not happened. */
export const SOON = 10_000;

/** The triage screen of somebody who came in, at the proposal that is named or where they stopped. */
export async function openTriage(
  browser: Browser,
  account: string,
  language: Language,
  address: { proposal?: string; state?: string } = {},
  size: Size = 'desk',
): Promise<Page> {
  const page = await comeIn(await openContext(browser, language, size), account, language);
  await page.goto(`/console/triage?${new URLSearchParams({ plan: PLAN, ...address })}`);
  await page.locator('#triage-proposal').waitFor();
  return page;
}

/** The proposal before the reader: marked in the queue, and its text is drawn; null while it is not. */
export const shown = (page: Page): Promise<string | null> =>
  page.evaluate(() => {
    const row = document.querySelector('main li [aria-current=true]')?.textContent ?? '';
    const isDrawn = document.querySelector('main article #triage-proposal') !== null;
    return isDrawn ? (/ma-[\w-]+-p\d{4}/u.exec(row)?.[0] ?? null) : null;
  });

/** Waits until a proposal is before the reader that is not `former`. */
export async function nextShown(page: Page, former: string | null): Promise<string> {
  await expect.poll(() => shown(page), { timeout: SOON, interval: 20 }).not.toBeOneOf([null, former]);
  return (await shown(page)) ?? '';
}

export const expectShown = (page: Page, reference: string): Promise<void> =>
  expect.poll(() => shown(page), { timeout: SOON, interval: 20 }).toBe(reference);

/** A panel of a decision is open. */
export const panel = (page: Page) => page.locator('main form');
