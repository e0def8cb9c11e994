import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { look, openBrowser, openContext, sizes } from './browser.js';
import { expectNamed, expectToFit, expectToVouchForNothing, expectWellDrawn } from './drawn.js';
import { printed } from './printed.js';
import { watch } from './watch.js';

const routes = [
  '',
  '/plans',
  '/plans/ma-nap-1',
  '/plans/ma-nap-2',
  '/plans/ma-nap-3',
  '/search?q=الحكومه',
  '/themes',
  '/themes/public-services',
  '/commitments',
  '/commitments/ma-nap-1-c09',
  '/commitments/ma-nap-2-c09',
  '/commitments/ma-nap-2-c19',
  '/proposals',
  '/proposals/ma-nap-2-p0002',
  '/proposals/ma-nap-3-p0047',
  '/institutions',
  '/institutions/administration-reform',
  '/meetings',
  '/meetings/ma-nap-2-m09',
  '/committee',
  '/committee/sessions/session-1',
  '/committee/sessions/session-6',
  '/committee/calls/call-1',
  '/committee/calls/call-1/candidacy',
  '/documents',
  '/news',
  '/about',
  '/privacy',
  '/accessibility',
  '/licence',
  '/personal-data',
  '/propose',
  '/my',
  '/plans/ma-nap-2/consultation',
  '/plans/ma-nap-2/reports/co-creation',
  '/plans/ma-nap-3/reports/compliance',
  '/plans/ma-nap-1/reports/progress?on=2020-12-31',
  '/plans/ma-nap-1/reports/self-assessment',
  '/plans/ma-nap-1/versions?on=2020-12-31',
  '/institutions/justice/report',
  '/follow?PROPOSAL=ma-nap-2-p0002',
  '/nowhere',
];

/** The months in which Morocco's Arabic differs from Egypt's; the data has all of them. */
const months = { ar: ['غشت', 'شتنبر', 'نونبر', 'دجنبر'], fr: ['août'], en: ['August'] };

let browser: Browser;
beforeAll(async () => void (browser = await openBrowser()));

describe.each(['ar', 'fr', 'en'] as const)('every page of the portal, in %s', (language) => {
  test('IN-03, PR-11: asks nobody but us, fits the desk and the phone, by day and by night, and has a name of its own', async () => {
    const context = await openContext(browser, language);
    const page = await context.newPage();
    const expectQuiet = await watch(page);
    const titles: string[] = [];
    const texts: string[] = [];
    for (const route of routes) {
      await page.setViewportSize(sizes.desk);
      await page.emulateMedia({ colorScheme: 'light' });
      const answer = await page.goto(`/${language}${route}`);
      expect(answer?.status(), route).toBe(route === '/nowhere' ? 404 : 200);
      titles.push(await expectNamed(page, language));
      texts.push(await page.innerText('body'));
      await expectWellDrawn(page, language);
      await expectToVouchForNothing(page);
      await look(page, `portal${route}-${language}-desk`);
      // A small phone, or a desk at 400 %.
      await page.setViewportSize({ width: 320, height: 640 });
      await expectToFit(page);
      // A page that is only read runs none; what has a form reckons its proof of work.
      const isForm = (await page.locator('input[data-proof]').count()) > 0;
      const running = await page
        .locator('script:not([type="application/ld+json"])')
        .evaluateAll((scripts) => scripts.map((script) => script.getAttribute('src')));
      expect(running, `scripts of ${route}`).toEqual(isForm ? ['/proof/proof-of-work.js'] : []);
      await page.setViewportSize(sizes.phone);
      await page.emulateMedia({ colorScheme: 'dark' });
      await expectWellDrawn(page, language);
      await look(page, `portal${route}-${language}-phone-dark`);
    }
    expect(new Set(titles).size, titles.join('\n')).toBe(routes.length);
    const all = texts.join('\n');
    expect(months[language].filter((month) => !all.includes(month))).toEqual([]);
    await expectQuiet();
  });

  test('the synthesis report of the second plan, printed, is read in order: headings, words and figures', async () => {
    const context = await openContext(browser, language);
    const page = await context.newPage();
    await page.goto(`/${language}/plans/ma-nap-2/reports/co-creation`);
    const { title, tagged, text } = await printed(page);
    expect([title, tagged]).toEqual([await page.title(), true]);
    const plain = (words: string) =>
      words
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(/[()\u200e\u200f]/gu, '')
        .trim();
    const lines = text.split('\n').map(plain);
    const headings = (await page.locator('article h2').allInnerTexts()).map(plain);
    expect(lines.filter((line) => headings.includes(line))).toEqual(headings);
    // Each meeting is a line: its number, its day, its theme, who registered and who came.
    const meetings = await page
      .locator('section:has(#meetings) tbody tr')
      .evaluateAll((rows) =>
        rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText).join(' ')),
      );
    expect(meetings).toHaveLength(11);
    expect(meetings.map(plain).filter((meeting) => !lines.includes(meeting))).toEqual([]);
    for (const figure of ['232', '804', '572', '179', '28', '24', '11']) expect(text).toContain(figure);
  });
});
