import { directions, intlTags } from '@iltizam/domain/languages';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { axeFindings } from './axe.js';
import { atRest, type Language } from './browser.js';
import { siteName } from './words.js';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Names, keys of the board and references that are written with Latin letters in every language. */
const latinNames =
  /English|Français|GraphQL|Excel|PDF|DOCX|XLSX|CSV|JSON|Ctrl|Shift|Enter|Esc|Backspace|EUPL-1\.2|ma-(?:nap-\d+|demo)(-\w+)?/gu;
const latinWord = /\p{Script=Latin}{2,}/gu;
/** A key of a catalogue where its text should stand: `home.queues.title`. */
const key = /(?<![\w@./:-])[a-z][A-Za-z]+(?:\.[A-Za-z_]+)+(?![\w@/])/gu;

/** Egypt's month names and the digits Morocco does not use. */
const foreignArabic = /مايو|أغسطس|سبتمبر|نوفمبر|ديسمبر|[\u0660-\u0669]/u;

/** The words of the interface itself: contents carry their own `lang`, codes and figures stand in `bdi`. */
function wordsOfInterface(page: Page): Promise<string> {
  return page.evaluate(() => {
    const own = (element: Element | null) =>
      element?.closest('[lang]') === document.documentElement && !element.closest('bdi, code, script, style');
    const words: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (own(parentElement) && parentElement?.checkVisibility()) words.push(textContent ?? '');
    }
    for (const name of ['aria-label', 'placeholder', 'title', 'alt']) {
      for (const element of document.body.querySelectorAll(`[${name}]`)) {
        if (own(element)) words.push(element.getAttribute(name) ?? '');
      }
    }
    return words.join('\n');
  });
}

/** Nothing is wider than the window; what hangs over a page finds its place a moment after the window changed. */
export async function expectToFit(page: Page): Promise<void> {
  const beyond = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await expect.poll(beyond, { message: `${page.url()} is wider than its window` }).toBeLessThanOrEqual(0);
}

/** Nothing is wider than the window, nobody is told a key or a word of another language, and axe finds nothing. */
export async function expectWellDrawn(page: Page, language: Language): Promise<void> {
  const where = `${page.url()} in ${language}`;
  await atRest(page);
  const [lang, dir] = await page.evaluate(() => [
    document.documentElement.lang,
    document.documentElement.dir,
  ]);
  expect([lang, dir], where).toEqual([intlTags[language], directions[language]]);
  await expectToFit(page);
  const words = await wordsOfInterface(page);
  expect(words.match(key), `untranslated keys on ${where}`).toBeNull();
  if (language === 'ar') {
    expect(words.replaceAll(latinNames, '').match(latinWord), `Latin words on ${where}`).toBeNull();
    const all = await page.evaluate(() => document.body.innerText);
    expect(all, `months or digits of elsewhere on ${where}`).not.toMatch(foreignArabic);
  }
  expect(await axeFindings(page, { type: 'tag', values: TAGS }), `axe on ${where}`).toEqual([]);
}

/** The window's title says what the page's one heading says, and whose page it is. */
export async function expectNamed(page: Page, language: Language): Promise<string> {
  const heading = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
  const title = await page.title();
  const [site, separator] = [siteName[language], page.url().includes('/console') ? ' | ' : ' - '];
  expect(title, page.url()).toBe(`${heading}${separator}${site}`);
  return title;
}

/** After a navigation the keyboard goes on from the new page's content. */
export async function expectKeyboardAtContent(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.closest('#main-content') !== null))
    .toBe(true);
}

/** Whatever leads out of the site vouches for nothing there, and gives it no hold of the page. */
export async function expectToVouchForNothing(page: Page): Promise<void> {
  const vouched = await page.locator('a[href^="http"]').evaluateAll((links) =>
    (links as HTMLAnchorElement[])
      .filter(({ host, rel }) => {
        const words = rel.split(' ');
        const all = words.includes('license') ? ['nofollow', 'noopener'] : ['nofollow', 'ugc', 'noopener'];
        return host !== location.host && !all.every((word) => words.includes(word));
      })
      .map(({ href }) => href),
  );
  expect(vouched, page.url()).toEqual([]);
}
