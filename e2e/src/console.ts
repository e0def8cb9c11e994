import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect, inject } from 'vitest';
import { demoEmail } from './accounts.js';
import { look, PATIENCE, sizes, type Language, type Size } from './browser.js';
import { expectWellDrawn } from './drawn.js';
import { words } from './words.js';

export type Spoken = keyof typeof words & Language;

/** Comes in as a person does: chooses the language, types address and password, and is at home. */
export async function signIn(page: Page, account: string, language: Spoken): Promise<void> {
  const say = words[language];
  await page.goto('/console/');
  await page.getByRole('button', { name: say.languageName, exact: true }).click();
  await page.getByLabel(say.email).fill(demoEmail(account));
  await page.getByLabel(say.password).fill(inject('password'));
  await page.getByRole('button', { name: say.signIn, exact: true }).click();
  await expectPage(page, say.home, language);
}

/** Comes in without the form, where the form is not what is walked through. */
export async function comeIn(context: BrowserContext, account: string, language: Language): Promise<Page> {
  const answer = await context.request.post('/api/auth/sign-in', {
    headers: { 'x-iltizam': '1' },
    data: { email: demoEmail(account), password: inject('password') },
  });
  expect(answer.status(), `sign-in of ${account}`).toBe(200);
  await context.addInitScript(`localStorage.setItem('iltizam.language', '${language}')`);
  return context.newPage();
}

/**
 * French opens each page by its address, which loads everything anew; Arabic moves on within the console, as by the
 * browser's Back. Arrival is seen by the title, so a path that differs in its query alone is opened by its address.
 */
export async function comeTo(page: Page, path: string, language: Spoken): Promise<void> {
  const isOpen = page.url().includes('/console/');
  if (language === 'fr' || !isOpen || path.includes('?')) await page.goto(`/console${path}`);
  else {
    const before = await page.title();
    await page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, `/console${path}`);
    await expect.poll(() => page.title()).not.toBe(before);
  }
  await settled(page, language);
}

/** The page is there, under its heading, and nothing of it is being loaded any more. */
export async function expectPage(page: Page, heading: string, language: Spoken): Promise<void> {
  await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  await settled(page, language);
}

export async function settled(page: Page, language: Spoken): Promise<void> {
  const waiting = page
    .getByRole('progressbar', { name: words[language].loading })
    // Between the numbers of many pages it stands for good.
    .or(page.getByText('…', { exact: true }).and(page.locator(':not(.MuiPaginationItem-root)')));
  await page.locator('h1').filter({ hasText: /./u }).waitFor();
  await expect.poll(() => waiting.count(), { timeout: PATIENCE }).toBe(0);
}

/** The page, with whatever lies over it, as it is drawn on a desk and, made narrow, on a phone. */
export async function expectDrawnWideAndNarrow(page: Page, language: Spoken, name: string): Promise<void> {
  for (const size of Object.keys(sizes) as Size[]) {
    await page.setViewportSize(sizes[size]);
    await settled(page, language);
    await look(page, `${name}-${language}-${size}`);
    await expectWellDrawn(page, language);
  }
  await page.setViewportSize(sizes.desk);
}

/** A part of the page, by its heading. */
export const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true });

/** The open dialog; its name is what was chosen. */
export const dialog = (page: Page, name: string): Locator => page.getByRole('dialog', { name, exact: true });

export const button = (within: Page | Locator, name: string): Locator =>
  within.getByRole('button', { name, exact: true });

/** A text in the reader's own language; the field names the language beside what is asked. */
export const field = (within: Page | Locator, label: string, language: Spoken): Locator =>
  within.getByRole('textbox', { name: `${label} · ${words[language].languageName}`, exact: true });

/** Chooses a value of a list that opens on a click. */
export async function choose(page: Page, within: Locator, label: string, value: string): Promise<void> {
  await within.getByRole('combobox', { name: label }).click();
  await page.getByRole('option', { name: value, exact: true }).click();
}

/** What a command of that name saves stays on its way, until the answer is called. */
export async function holdSavings(page: Page, command: string): Promise<() => void> {
  let arrive = () => {};
  const held = new Promise<void>((resolve) => (arrive = resolve));
  await page.route('**/staff/graphql', async (route) => {
    if (route.request().postData()?.includes(`mutation ${command}`)) await held;
    await route.continue();
  });
  return arrive;
}
