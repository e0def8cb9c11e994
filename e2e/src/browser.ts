import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject } from 'vitest';

export type Language = 'ar' | 'fr' | 'en';
export const languages = ['ar', 'fr'] as const;
export const widths = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;

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

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: findBrowser(),
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--disable-background-networking',
      '--disable-component-update',
    ],
  });
}

export function openContext(
  browser: Browser,
  language: Language,
  size: keyof typeof widths = 'desk',
  more: { javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  return browser.newContext({
    baseURL: inject('origin'),
    viewport: widths[size],
    locale: { ar: 'ar-MA', fr: 'fr-MA', en: 'en-GB' }[language],
    ...more,
  });
}

/** What axe finds, a line each; a screen passes with none. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

/** Nothing is wider than the window, and nobody is told a key instead of a word. */
export async function expectWellDrawn(page: Page): Promise<void> {
  const width = await page.evaluate(() => ({
    content: document.documentElement.scrollWidth,
    window: document.documentElement.clientWidth,
  }));
  expect(width.content, `${page.url()} is wider than its window`).toBeLessThanOrEqual(width.window);
  const text = await page.evaluate(() => document.body.innerText);
  expect(text, 'an untranslated key').not.toMatch(/\b[a-z]+(\.[a-z_]+){2,}\b/u);
  expect(await axeFindings(page), `axe on ${page.url()}`).toEqual([]);
}

/** Kept when SCREENSHOTS names a folder, for people to look at. */
export async function look(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (folder) await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
