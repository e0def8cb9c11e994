import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { intlTags, type Locale } from '@iltizam/domain/languages';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { origin } from './served.js';

/** The languages the walks are made in; English is checked on the portal's screens. */
export const languages = ['ar', 'fr'] as const;
export type Language = Locale;
export const sizes = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
export type Size = keyof typeof sizes;

/** What a person waits for on a machine that does other things too. */
export const PATIENCE = 60_000;

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

function findBrowser(): string {
  const given = process.env['CHROMIUM'];
  if (given) return given;
  for (const name of names) {
    for (const folder of (process.env['PATH'] ?? '').split(delimiter)) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  throw new Error('No Chromium or Chrome was found. Install one, or name it in CHROMIUM.');
}

let opened: Promise<Browser> | undefined;

/** One for all files of a worker, which ends with it: a test shares with another no more than the program. */
export async function openBrowser(): Promise<Browser> {
  if (!(await opened)?.isConnected()) opened = launch();
  return opened!;
}

const launch = (): Promise<Browser> =>
  chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
      // A page lives for moments here: compiled a second and a third time its scripts cost more than they save.
      '--js-flags=--no-opt --no-maglev',
    ],
  });

/** Somebody's own window: nothing of it is shared with another. It is closed with the test that opened it. */
export async function openContext(
  browser: Browser,
  language: Language,
  size: Size = 'desk',
  more: { javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: await origin(),
    viewport: sizes[size],
    locale: intlTags[language],
    reducedMotion: 'reduce',
    ...more,
  });
  context.setDefaultTimeout(PATIENCE);
  onTestFinished(async ({ task }) => {
    if (task.result?.state === 'fail')
      for (const page of context.pages()) await look(page, failure(task.name));
    await context.close();
  });
  return context;
}

/**
 * The page says so, once it has come: a click ends when the answer begins. What is written counts, not what is drawn: on
 * a phone the browser lays out what is far below when somebody comes near, and `innerText` leaves it out until then.
 */
export const says = (page: Page, sentence: string): Promise<void> =>
  page.getByRole('main').filter({ hasText: sentence }).waitFor();

/** What fades or slides has arrived; what turns for ever (a spinner) is not waited for. What waits below is laid out. */
export async function atRest(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const part of document.querySelectorAll<HTMLElement>('.part'))
      part.style.contentVisibility = 'visible';
    return Promise.all(
      document
        .getAnimations()
        .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
        .map(({ finished }) => finished.catch(() => {})),
    );
  });
}

let failures = 0;
const failure = (test: string): string => `failed-${++failures}-${test.slice(0, 60)}`;

/** Kept when SCREENSHOTS names a folder, for people to look at. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  await atRest(page);
  // What lies over the page is drawn for the window alone.
  const fullPage = (await page.getByRole('dialog').count()) === 0;
  const file = name.replaceAll(/[\da-f-]{36}/gu, 'one').replaceAll(/[^\p{L}\p{N}]+/gu, '-');
  await page.screenshot({ path: join(folder, `${file}.png`), fullPage });
}
